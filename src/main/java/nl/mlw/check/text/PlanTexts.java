package nl.mlw.check.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.mlw.compute.CardTexts;
import nl.mlw.model.CardField;
import nl.mlw.model.Located;
import nl.mlw.model.PeriodReport.Ask;
import nl.mlw.model.Plan;
import nl.mlw.source.Origin;

/** All prose of a plan that documents print, with the id of what it belongs to; short values such as ids and words are left out. */
final class PlanTexts {

    /**
     * A piece of prose; the place is where it begins, or where the thing begins that it belongs to.
     *
     * @param setting how documents set it
     */
    record PlanText(String subject, Located<String> text, Setting setting) {

        boolean isFormatted() {
            return setting != Setting.PLAIN;
        }
    }

    /** How documents set a text. */
    enum Setting {
        /** As it stands, such as a title. */
        PLAIN,
        /** As Markdown, below each other. */
        BLOCKS,
        /** As Markdown in a cell of a table. */
        CELL
    }

    private final List<PlanText> texts = new ArrayList<>();

    private PlanTexts() {}

    static List<PlanText> of(Plan plan) {
        PlanTexts texts = new PlanTexts();
        plan.assignments().forEach(a -> {
            texts.add(a.id(), a.title());
            CardTexts.of(a)
                    .forEach(t -> texts.texts.add(new PlanText(
                            a.id(), t.text(), t.field() == CardField.PLANNING ? Setting.PLAIN : Setting.BLOCKS)));
        });
        texts.addProgramme(plan);
        texts.addRegisters(plan);
        texts.addGovernance(plan);
        texts.addReports(plan);
        return List.copyOf(texts.texts);
    }

    private void addProgramme(Plan plan) {
        String programme = plan.programme().id();
        add(programme, plan.programme().title(), plan.programme().origin());
        plan.programme().statuses().values().forEach(status -> {
            status.word()
                    .ifPresent(text -> add(programme, text, plan.programme().origin()));
            status.meaning()
                    .ifPresent(text -> add(programme, text, plan.programme().origin()));
        });
        plan.programme().municipalities().forEach(m -> add(m.id(), m.name(), m.origin()));
        plan.programme().themes().forEach(theme -> {
            add(theme.id(), theme.title(), theme.origin());
            addFormatted(theme.id(), theme.note());
        });
        plan.programme().commissions().forEach(c -> add(c.id(), c.text(), c.origin()));
        plan.programme().recommendations().forEach(r -> add(r.id(), r.text(), r.origin()));
        plan.goals().forEach(goal -> {
            add(goal.id(), goal.title(), goal.origin());
            add(goal.id(), goal.text());
        });
        plan.planning()
                .note()
                .ifPresent(note -> addFormatted(
                        programme, new Located<>(note, plan.planning().origin())));
    }

    private void addRegisters(Plan plan) {
        plan.budget().lines().forEach(line -> {
            add(line.id(), line.title(), line.origin());
            addInCell(line.id(), line.note());
        });
        plan.budget()
                .note()
                .flatMap(note -> plan.budget().origin().map(origin -> new Located<>(note, origin)))
                .ifPresent(note -> addFormatted(plan.programme().id(), note));
        plan.frameworks().stream().flatMap(set -> set.requirements().stream()).forEach(requirement -> {
            add(requirement.id(), requirement.title(), requirement.origin());
            addInCell(requirement.id(), requirement.text());
        });
        plan.waivers()
                .forEach(waiver -> addInCell(waiver.rule().value(), new Located<>(waiver.reason(), waiver.origin())));
        plan.decisions().forEach(decision -> {
            add(decision.id(), decision.title(), decision.origin());
            decision.text().ifPresent(text -> add(decision.id(), text, decision.origin()));
        });
        plan.documents().forEach(document -> add(document.id(), document.title(), document.origin()));
        plan.actions().forEach(action -> add(action.id(), action.text(), action.origin()));
        plan.consultations().forEach(c -> add(c.id(), c.outcome(), c.origin()));
        plan.risks().risks().forEach(risk -> {
            add(risk.id(), risk.cause(), risk.origin());
            add(risk.id(), risk.event(), risk.origin());
            add(risk.id(), risk.effect(), risk.origin());
        });
    }

    private void addGovernance(Plan plan) {
        plan.governance().bodies().forEach(body -> {
            add(body.id(), body.title(), body.origin());
            body.task().ifPresent(text -> add(body.id(), text, body.origin()));
            body.mandate().ifPresent(text -> add(body.id(), text, body.origin()));
            body.responsibilities().forEach(text -> add(body.id(), text, body.origin()));
        });
        plan.governance().roles().forEach(role -> {
            add(role.id(), role.title(), role.origin());
            role.mandate().ifPresent(text -> add(role.id(), text, role.origin()));
            role.responsibilities().forEach(text -> add(role.id(), text, role.origin()));
        });
    }

    private void addReports(Plan plan) {
        plan.periods().forEach(report -> {
            addFormatted(report.period().id(), report.summary());
            report.lines().forEach(line -> {
                addInCell(line.step().written(), line.note());
                addInCell(line.step().written(), line.cause());
                addInCell(line.step().written(), line.effect());
                addInCell(line.step().written(), line.measure());
                addInCell(line.step().written(), line.asks().map(Ask::decision));
                addInCell(line.step().written(), line.asks().flatMap(Ask::advice));
            });
        });
    }

    private void addFormatted(String subject, Optional<Located<String>> text) {
        text.ifPresent(t -> addFormatted(subject, t));
    }

    private void addFormatted(String subject, Located<String> text) {
        texts.add(new PlanText(subject, text, Setting.BLOCKS));
    }

    private void addInCell(String subject, Optional<Located<String>> text) {
        text.ifPresent(t -> addInCell(subject, t));
    }

    private void addInCell(String subject, Located<String> text) {
        texts.add(new PlanText(subject, text, Setting.CELL));
    }

    private void add(String subject, Optional<Located<String>> text) {
        text.ifPresent(t -> add(subject, t));
    }

    private void add(String subject, String text, Origin origin) {
        add(subject, new Located<>(text, origin));
    }

    private void add(String subject, Located<String> text) {
        texts.add(new PlanText(subject, text, Setting.PLAIN));
    }
}
