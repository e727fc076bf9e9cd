package nl.mlw.render.template;

import freemarker.cache.ClassTemplateLoader;
import freemarker.cache.MultiTemplateLoader;
import freemarker.cache.TemplateLoader;
import freemarker.core.Environment;
import freemarker.template.Configuration;
import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import nl.mlw.history.PlanCommit;
import nl.mlw.model.HouseStyle;

/** The templates of a plan: its own where it has them, else those that come with mlw. */
public final class Templates {

    private static final String BUNDLED = "/nl/mlw/templates";
    private static final String STYLE_SHEET = "print/print.css";

    private final TemplateLoader loader;
    private final Configuration configuration;
    private final PageStyle style;
    private final Optional<PlanCommit> commit;

    private Templates(TemplateLoader loader) {
        this(loader, TemplateSettings.over(loader), PageStyle.NONE, Optional.empty());
    }

    private Templates(
            TemplateLoader loader, Configuration configuration, PageStyle style, Optional<PlanCommit> commit) {
        this.loader = loader;
        this.configuration = configuration;
        this.style = style;
        this.commit = commit;
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
        return new Templates(new MultiTemplateLoader(new TemplateLoader[] {new OwnTemplates(folder), fromClassPath()}));
    }

    /** The same, in the house style of a plan. */
    public Templates styled(HouseStyle houseStyle) {
        return new Templates(loader, configuration, PageStyle.of(houseStyle), commit);
    }

    /** The same, with the commit of the plan at the foot of printed pages. */
    public Templates traced(PlanCommit planCommit) {
        return new Templates(loader, configuration, style, Optional.of(planCommit));
    }

    /** The commit of the plan, to stand at the foot of printed pages. */
    public Optional<PlanCommit> commit() {
        return commit;
    }

    /** What the house style of the plan changes. */
    public PageStyle style() {
        return style;
    }

    /** Of every page, with the values of the house style filled in. */
    public String styleSheet() {
        return StyleSheet.filled(text(STYLE_SHEET), style.values());
    }

    /**
     * The text that a template gives.
     *
     * @param name such as `report.md.ftl`; its ending decides how values are escaped
     */
    public Filled fill(String name, Map<String, ?> root) {
        return fill(name, root, TemplateWork.MOST_STEPS, new TemplateRun());
    }

    /** @param mostSteps after which it is taken to be without end */
    Filled fill(String name, Map<String, ?> root, long mostSteps, TemplateRun run) {
        TemplateWork work = new TemplateWork(mostSteps);
        run.run(work, () -> {
            Environment environment = configuration.getTemplate(name).createProcessingEnvironment(root, work.out());
            environment.setTemplateProcessingTracer(work);
            environment.process();
            work.end(environment);
        });
        return work.filled();
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

    private static TemplateLoader fromClassPath() {
        return new ClassTemplateLoader(Templates.class, BUNDLED);
    }
}
