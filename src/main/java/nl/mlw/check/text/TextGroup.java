package nl.mlw.check.text;

import java.util.List;
import nl.mlw.check.Rule;
import nl.mlw.check.RuleGroup;

/** What does not belong in the text of a plan. */
public final class TextGroup implements RuleGroup {

    @Override
    public String id() {
        return "text";
    }

    @Override
    public List<Rule> rules() {
        return List.of(
                new RawHtml(),
                new CharacterUnprintable(),
                new MarkupBeyondBounds(),
                new TargetLeftOut(),
                new TableInCell());
    }
}
