namespace Reading.Facts;

/// <summary>What a column, or a row of a component table, holds.</summary>
internal enum GuideColumn
{
    /// <summary>Nothing that is known.</summary>
    Other,

    /// <summary>Places.</summary>
    Region,

    /// <summary>Rungs of a ladder or titles.</summary>
    Level,

    /// <summary>Names of components of pay.</summary>
    Component,

    /// <summary>Fixed pay.</summary>
    Base,

    /// <summary>Stock, options and the like.</summary>
    Equity,

    /// <summary>Yearly bonus.</summary>
    Bonus,

    /// <summary>Paid once for joining.</summary>
    SignOn,

    /// <summary>The whole.</summary>
    Total,
}

/// <summary>Tells columns by their names.</summary>
internal static class GuideColumns
{
    private static readonly PhraseTable<GuideColumn> s_places = new(
        (GuideColumn.Region, "metro area;zone;territory;province;state;where;campus;town;base location;ort;standort;ville;plaats;region;regions;location;locations;city;market;geography;geo;office;country;hub;site;metro;place;area"),
        (GuideColumn.Level, "rung;ladder;step;job level;career level;job grade;designation;class;ic level;stage;level;levels;grade;band;title;seniority;rank;role;position;tier;career stage;experience"),
        (GuideColumn.Component, "what you get;line item;pay item;item;part;piece;pay part;slice;bucket;component;components;element;pay component;comp component;compensation component;compensation;comp element;package component;category"));

    private static readonly PhraseTable<GuideColumn> s_pay = new(
        (GuideColumn.Total, "all told;overall;first-year value;annual value;yearly value;full package;all in;tcc;tdc;total;tc;ote;all-in;package;total comp;total compensation;total cash;comp range;year 1 comp"),
        (GuideColumn.SignOn, "welcome payment;welcome bonus;joining bonus;joining payment;joining;golden hello;hiring bonus;sign-on;sign on;signon;signing"),
        (GuideColumn.Equity, "long term incentive;ltip;restricted units;restricted;profits interests;profit units;esop;esops;sars;virtual;ownership;bspce;stock;rsu;rsus;equity;option;options;shares;share;psu;psus;ppu;ppus;grant;units;lti;long-term incentive;token;tokens;phantom;carry;profit-based;profit-sharing;profit sharing;espp;warrants"),
        (GuideColumn.Base, "guaranteed cash;fixed salary;annual pay;basic;basic pay;wage;wages;base;base salary;salary;base pay;fixed;fixed pay;cash"),
        (GuideColumn.Bonus, "short-term incentive;short term incentive;sti;performance award;performance pay;annual incentive;target incentive;mbo;gratification;tantieme;bonus;bonuses;variable;variable pay;incentive;commission"));

    /// <summary>What a header says its column holds: the name of a component wins over that of a place or level.</summary>
    public static GuideColumn Of(string header)
    {
        var pay = Pay(header);
        return pay != GuideColumn.Other ? pay : First(s_places, header);
    }

    /// <summary>What a table's first column holds; without a name it holds what the rows are of.</summary>
    public static GuideColumn OfFirst(string header) => header.Trim().Length == 0 ? GuideColumn.Region : First(s_places, header);

    /// <summary>The component that a name speaks of: the whole before its parts, a payment for joining before other bonuses.</summary>
    public static GuideColumn Pay(string name)
    {
        var best = GuideColumn.Other;
        for (var at = 0; at < name.Length; at++)
        {
            if ((at == 0 || !char.IsLetter(name[at - 1])) && s_pay.TryMatchAt(name, at, out var meaning, out _) && Rank(meaning) > Rank(best))
            {
                best = meaning;
            }
        }

        return best;
    }

    private static int Rank(GuideColumn column) => column switch
    {
        GuideColumn.Total => 5,
        GuideColumn.SignOn => 4,
        GuideColumn.Equity => 3,
        GuideColumn.Bonus => 2,
        GuideColumn.Base => 1,
        _ => 0,
    };

    private static GuideColumn First(PhraseTable<GuideColumn> words, string header)
    {
        for (var at = 0; at < header.Length; at++)
        {
            if ((at == 0 || !char.IsLetter(header[at - 1])) && words.TryMatchAt(header, at, out var meaning, out _))
            {
                return meaning;
            }
        }

        return GuideColumn.Other;
    }
}
