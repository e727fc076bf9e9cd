package nl.mlw.render.template;

import freemarker.cache.TemplateLoader;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.mlw.render.RenderFailure;
import nl.mlw.render.RenderFailure.Place;
import org.jspecify.annotations.Nullable;

/** Reads the templates in the folder of a team, and says why one that is there cannot be read. */
final class OwnTemplates implements TemplateLoader {

    /** The largest that comes with mlw is a hundredth of this. */
    private static final long MOST_BYTES = 2_000_000;

    private static final Pattern HUGE = Pattern.compile("\\?\\s*(?:left|right)_?[pP]ad\\s*\\(\\s*\\d{7}");

    /** In a directive or a value; elsewhere it may be the name of a class in a style sheet. */
    private static final Pattern CLOCK = Pattern.compile("(?:\\$\\{|<[#@])[^<>{}]*?(?<![\\w.)\\]?])(\\.now)\\b");

    private final Path folder;

    OwnTemplates(Path folder) {
        this.folder = folder;
    }

    /** A file that is there, whatever it is. */
    private record Source(Path file, String name) {}

    @Override
    public @Nullable Object findTemplateSource(String name) {
        try {
            Path file = folder.resolve(name).normalize();
            return file.startsWith(folder.normalize()) && isThere(file) ? new Source(file, name) : null;
        } catch (InvalidPathException noName) {
            return null;
        }
    }

    /** What cannot be looked at is there: to take another in its place would hide that. */
    private static boolean isThere(Path file) {
        try {
            Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            return true;
        } catch (AccessDeniedException hidden) {
            return true;
        } catch (IOException absent) {
            return false;
        }
    }

    /** Templates are read once. */
    @Override
    public long getLastModified(Object source) {
        return 0;
    }

    @Override
    public Reader getReader(Object source, String encoding) throws IOException {
        return new StringReader(text((Source) source));
    }

    @Override
    public void closeTemplateSource(Object source) {}

    private String text(Source source) {
        Path file = source.file();
        try {
            if (!file.toRealPath().startsWith(folder.toRealPath())) {
                throw refused("template.link-outside", source);
            }
            if (!Files.isRegularFile(file)) {
                throw refused(Files.isDirectory(file) ? "template.folder" : "template.no-file", source);
            }
            if (Files.size(file) > MOST_BYTES) {
                throw refused("template.too-long", source);
            }
            return decoded(Files.readAllBytes(file), source);
        } catch (IOException unreadable) {
            throw refused(
                    Files.isSymbolicLink(file) && !Files.exists(file) ? "template.link-nowhere" : "template.unreadable",
                    source);
        }
    }

    /** Lines end in one way, so that places in a text can be counted. */
    private static String decoded(byte[] bytes, Source source) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        try {
            String text = StandardCharsets.UTF_8.newDecoder().decode(buffer).toString();
            return sensible((text.startsWith("\uFEFF") ? text.substring(1) : text).replace("\r\n", "\n"), source);
        } catch (CharacterCodingException otherwise) {
            String before = new String(bytes, 0, buffer.position(), StandardCharsets.UTF_8);
            throw new RenderFailure("template.not-text", Map.of(), after(before, source), null);
        }
    }

    /**
     * FreeMarker fills up a text to any length, and there would be no memory left; and it reads the clock, and no
     * document would be the same again.
     */
    private static String sensible(String text, Source source) {
        refuse(HUGE, "template.memory", text, source);
        refuse(CLOCK, "template.clock", text, source);
        return text;
    }

    private static void refuse(Pattern pattern, String key, String text, Source source) {
        Matcher matcher = pattern.matcher(text);
        if (matcher.find()) {
            throw new RenderFailure(
                    key, Map.of(), after(text.substring(0, matcher.start(matcher.groupCount())), source), null);
        }
    }

    private static Place after(String before, Source source) {
        int line = (int) before.chars().filter(c -> c == '\n').count() + 1;
        return new Place(source.name(), line, before.length() - before.lastIndexOf('\n'));
    }

    private static RenderFailure refused(String key, Source source) {
        return new RenderFailure(key, Map.of("name", "templates/" + source.name()), null, null);
    }
}
