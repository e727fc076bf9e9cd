package nl.mlw.check.style;

import java.util.List;
import nl.mlw.check.Rule;
import nl.mlw.check.RuleGroup;

/** The house style: its colours, its logo and its fonts. */
public final class StyleGroup implements RuleGroup {

    @Override
    public String id() {
        return "style";
    }

    @Override
    public List<Rule> rules() {
        return List.of(new StyleContrast(), new StyleLogo(), new StyleFont());
    }
}
