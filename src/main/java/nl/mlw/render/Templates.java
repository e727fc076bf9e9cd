package nl.mlw.render;

import freemarker.cache.ClassTemplateLoader;
import freemarker.cache.FileTemplateLoader;
import freemarker.cache.MultiTemplateLoader;
import freemarker.cache.TemplateLoader;
import freemarker.core.ParseException;
import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateNotFoundException;
import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** The templates of a plan: its own where it has them, else those that come with mlw. */
public final class Templates {

    private static final String BUNDLED = "/nl/mlw/templates";

    private final TemplateLoader loader;
    private final Configuration configuration;

    private Templates(TemplateLoader loader) {
        this.loader = loader;
        this.configuration = TemplateSettings.over(loader);
    }

    /** Only those that come with mlw. */
    public static Templates bundled() {
        return new Templates(fromClassPath());
    }

    /** Those in the folder; what it lacks, or all if it is not there, comes from mlw. */
    public static Templates in(Path folder) {
        if (!Files.isDirectory(folder)) {
            return bundled();
        }
        try {
            TemplateLoader own = new FileTemplateLoader(folder.toFile());
            return new Templates(new MultiTemplateLoader(new TemplateLoader[] {own, fromClassPath()}));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @param name such as `report.md.ftl`; its ending decides how values are escaped */
    String fill(String name, Map<String, ?> root) {
        try {
            StringWriter out = new StringWriter();
            find(name).process(root, out);
            return out.toString();
        } catch (TemplateException e) {
            throw TemplateFaults.of(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A file beside the templates as it stands, such as the style sheet. */
    String text(String name) {
        try {
            Object source = loader.findTemplateSource(name);
            if (source == null) {
                throw TemplateFaults.absent(name);
            }
            return read(source);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String read(Object source) throws IOException {
        try (Reader reader = loader.getReader(source, StandardCharsets.UTF_8.name())) {
            StringWriter out = new StringWriter();
            reader.transferTo(out);
            return out.toString();
        } finally {
            loader.closeTemplateSource(source);
        }
    }

    private Template find(String name) throws IOException {
        try {
            return configuration.getTemplate(name);
        } catch (TemplateNotFoundException e) {
            throw TemplateFaults.absent(name);
        } catch (ParseException e) {
            throw TemplateFaults.of(e);
        }
    }

    private static TemplateLoader fromClassPath() {
        return new ClassTemplateLoader(Templates.class, BUNDLED);
    }
}
