package nl.mlw.labels;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.mlw.language.Language;
import nl.mlw.source.Bundled;
import nl.mlw.source.SourceFile;
import nl.mlw.yaml.YamlMapping;
import nl.mlw.yaml.YamlNode;
import nl.mlw.yaml.YamlParser;
import nl.mlw.yaml.YamlScalar;
import nl.mlw.yaml.YamlText;

/** Finds the words of a language: those of a team's own templates, and for what these lack those that come with mlw. */
public final class Labels {
    private static final String BUNDLED = "templates/labels/";
    private static final String DUTCH = "nl";
    private static final List<String> WITH_MLW = List.of(DUTCH, "en");
    private static final String ENDING = ".yaml";
    /** Help does not come from a plan, and each language has articles with forms of its own. */
    private static final Pattern OWN = Pattern.compile("[^.]+\\.help\\..+|work\\.forms\\..+");

    /** By the text of their files: each is asked for several times in a run, and a team's own words are mostly those of mlw. */
    private static final Map<String, Map<String, String>> READ = new ConcurrentHashMap<>();

    private final Optional<Path> folder;

    private Labels(Optional<Path> folder) {
        this.folder = folder;
    }

    /** Only those that come with mlw. */
    public static Labels bundled() {
        return new Labels(Optional.empty());
    }

    /** Those in {@code labels} in this folder of templates, over those that come with mlw. */
    public static Labels in(Path templates) {
        return new Labels(Optional.of(templates.resolve("labels")));
    }

    /** The language with this tag; what it lacks is said in Dutch. Fails if nobody has written its words. */
    public Language language(String tag) {
        Map<String, String> words = written(tag);
        if (!missing(tag).isEmpty()) {
            Map<String, String> whole = new TreeMap<>(written(DUTCH));
            whole.putAll(words);
            return new Language(tag, whole);
        }
        return new Language(tag, words);
    }

    /** The keys of the words that this language lacks and Dutch has, in order. */
    public List<String> missing(String tag) {
        if (tag.equals(DUTCH) || (bundledFile(tag).isPresent() && ownFile(DUTCH).isEmpty())) {
            return List.of();
        }
        Map<String, String> words = written(tag);
        return written(DUTCH).keySet().stream()
                .filter(key -> !words.containsKey(key) && !OWN.matcher(key).matches())
                .toList();
    }

    /** Whether somebody has written words of this language. */
    public boolean has(String tag) {
        return bundledFile(tag).isPresent() || ownFile(tag).isPresent();
    }

    /** The tags of all languages, in order: those that come with mlw and those whose words a team has written. */
    public List<String> known() {
        return Stream.concat(WITH_MLW.stream(), ownTags().filter(tag -> !WITH_MLW.contains(tag)))
                .toList();
    }

    private Stream<String> ownTags() {
        if (folder.filter(Files::isDirectory).isEmpty()) {
            return Stream.empty();
        }
        try (Stream<Path> files = Files.list(folder.get())) {
            return files
                    .map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(ENDING))
                    .map(name -> name.substring(0, name.length() - ENDING.length()))
                    .filter(Labels::isTag)
                    .sorted()
                    .toList()
                    .stream();
        } catch (IOException unreadable) {
            throw new LabelsFailure("De map " + folder.get() + " kan niet worden gelezen.");
        }
    }

    /** Where the words of a language stand, as people name it. */
    public static String file(String tag) {
        return BUNDLED + tag + ".yaml";
    }

    private Map<String, String> written(String tag) {
        Optional<SourceFile> bundled = bundledFile(tag);
        Optional<SourceFile> own = ownFile(tag);
        if (bundled.isEmpty() && own.isEmpty()) {
            throw new LabelsFailure("De taal ‘" + tag + "’ is er niet: er is geen bestand " + file(tag)
                    + " met haar woorden. Deze talen zijn er wel: " + String.join(", ", known()) + ".");
        }
        Map<String, String> words = new TreeMap<>();
        bundled.ifPresent(file -> words.putAll(words(file)));
        own.ifPresent(file -> words.putAll(words(file)));
        return words;
    }

    private Optional<SourceFile> ownFile(String tag) {
        return folder.filter(f -> isTag(tag))
                .map(f -> f.resolve(tag + ".yaml"))
                .filter(Files::isRegularFile)
                .map(Labels::read);
    }

    private static SourceFile read(Path file) {
        try {
            return new SourceFile(BUNDLED + file.getFileName(), Files.readString(file));
        } catch (CharacterCodingException latin) {
            throw new LabelsFailure(BUNDLED + file.getFileName()
                    + " is niet opgeslagen als UTF-8. Sla het bestand opnieuw op met de codering UTF-8.");
        } catch (IOException unreadable) {
            throw new LabelsFailure("Het bestand " + file + " kan niet worden gelezen.");
        }
    }

    private static Optional<SourceFile> bundledFile(String tag) {
        String name = file(tag);
        return isTag(tag)
                ? Bundled.find("/nl/mlw/" + name)
                        .map(bytes -> new SourceFile(name, new String(bytes, StandardCharsets.UTF_8)))
                : Optional.empty();
    }

    /** A tag becomes part of a file name, so it is letters and hyphens alone. */
    private static boolean isTag(String tag) {
        return tag.matches("[a-zA-Z]{2,3}(-[a-zA-Z0-9]+)*");
    }

    private static Map<String, String> words(SourceFile file) {
        Map<String, String> known = READ.get(file.text());
        return known == null ? remembered(file) : known;
    }

    private static Map<String, String> remembered(SourceFile file) {
        Map<String, String> words = new TreeMap<>();
        add(file, words);
        READ.put(file.text(), words);
        return words;
    }

    private static void add(SourceFile file, Map<String, String> words) {
        YamlText text = YamlParser.parse(file);
        if (!text.problems().isEmpty()) {
            throw wrong("geen geldige YAML", text.problems().get(0).origin().toString());
        }
        text.root().ifPresent(root -> add("", root, words));
    }

    private static void add(String path, YamlNode node, Map<String, String> words) {
        if (node instanceof YamlMapping mapping) {
            for (YamlMapping.Entry entry : mapping.entries()) {
                String key = entry.key().text();
                add(path.isEmpty() ? key : path + "." + key, entry.value(), words);
            }
        } else if (node instanceof YamlScalar scalar && !path.isEmpty()) {
            words.put(path, scalar.text());
        } else {
            throw wrong("geen woord en geen groep woorden", node.origin().toString());
        }
    }

    private static LabelsFailure wrong(String what, String place) {
        return new LabelsFailure("Hier staat " + what + ": " + place);
    }
}
