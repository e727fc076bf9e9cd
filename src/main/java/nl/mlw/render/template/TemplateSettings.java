package nl.mlw.render.template;

import freemarker.cache.ConditionalTemplateConfigurationFactory;
import freemarker.cache.FileExtensionMatcher;
import freemarker.cache.FirstMatchTemplateConfigurationFactory;
import freemarker.cache.TemplateConfigurationFactory;
import freemarker.cache.TemplateLoader;
import freemarker.core.OutputFormat;
import freemarker.core.TemplateClassResolver;
import freemarker.core.TemplateConfiguration;
import freemarker.core.XHTMLOutputFormat;
import freemarker.template.Configuration;
import freemarker.template.DefaultObjectWrapperBuilder;
import freemarker.template.TemplateExceptionHandler;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.TimeZone;

/** How templates are read: the same on every machine, escaping by default, and with no way to a Java class. */
final class TemplateSettings {

    private TemplateSettings() {}

    static Configuration over(TemplateLoader loader) {
        Configuration settings = new CountedTemplates();
        settings.setTemplateLoader(loader);
        settings.setTemplateConfigurations(escapingByName());
        settings.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
        settings.setLocalizedLookup(false);
        sameEverywhere(settings);
        closed(settings);
        return settings;
    }

    private static void sameEverywhere(Configuration settings) {
        settings.setDefaultEncoding(StandardCharsets.UTF_8.name());
        settings.setOutputEncoding(StandardCharsets.UTF_8.name());
        settings.setLocale(Locale.ROOT);
        settings.setTimeZone(TimeZone.getTimeZone("UTC"));
        settings.setNumberFormat("c");
    }

    private static void closed(Configuration settings) {
        settings.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        settings.setAPIBuiltinEnabled(false);
        settings.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        settings.setLogTemplateExceptions(false);
        settings.setAttemptExceptionReporter(TemplateFaults::recovered);
        settings.setWrapUncheckedExceptions(true);
        settings.setFallbackOnNullLoopVariable(false);
        DefaultObjectWrapperBuilder records = new DefaultObjectWrapperBuilder(Configuration.VERSION_2_3_35);
        records.setMemberAccessPolicy(new RecordComponentsOnly());
        settings.setObjectWrapper(records.build());
    }

    private static TemplateConfigurationFactory escapingByName() {
        return new FirstMatchTemplateConfigurationFactory(
                        escaping("html.ftl", XHTMLOutputFormat.INSTANCE), escaping("md.ftl", MarkdownOutput.INSTANCE))
                .allowNoMatch(true);
    }

    private static TemplateConfigurationFactory escaping(String ending, OutputFormat format) {
        TemplateConfiguration settings = new TemplateConfiguration();
        settings.setOutputFormat(format);
        return new ConditionalTemplateConfigurationFactory(new FileExtensionMatcher(ending), settings);
    }
}
