using Coach.Offers;

namespace Reading.Facts.Offers;

/// <summary>What kind of equity is spoken of.</summary>
internal static class EquityKinds
{
    /// <summary>Words for equity; those that every kind shares mean <see cref="EquityKind.Other"/>.</summary>
    public static CueTable<EquityKind> Words { get; } = new(
        (EquityKind.Rsu, "rsu;rsus;restricted stock units;restricted stock unit;restricted share units;restricted share unit;stock units;actions gratuites;free shares;rsu s"),
        (EquityKind.Psu, "performance rights;performance share;performance stock;psu;psus;performance stock units;performance share units;performance shares;performance units;performance based rsus;performance restricted stock units;performance based restricted stock units"),
        (EquityKind.Options, "option;options;stock options;share options;stock option;esop;esops;bspce;emi options;iso;isos;nso;nsos;aktienoptionen;*optionen;opties;aandelenopties;optioner;*optioner;opsjoner;*opsjoner;aksjeopsjoner;opções;opciones;warrants;option to purchase;option to buy"),
        (EquityKind.Phantom, "vesop;virtual stock;virtual equity;virtuella aktier;virtuelle aktier;virtuelle aksjer;fantoomaandelen;fantomaktier;phantom;phantom shares;phantom stock;phantom units;virtual shares;virtual options;virtual stock options;virtual share options;vsop;virtuelle;virtuellen;virtuelle anteile;virtuelle aktien;virtuelle optionen;virtuellen anteilen;virtuellen optionen;virtuelle beteiligung;virtuella;sars;stock appreciation rights;share appreciation rights;shadow shares;synthetic shares;actions fantômes"),
        (EquityKind.ProfitSharing, "profit units;profits units;profits interests;profits interest;profit interests;profit interest;incentive units;profit sharing units;profit participation;participation units;ppu;ppus;profit participation units"),
        (EquityKind.Other, "[mid|medium] term incentive;restricted stock;restricted shares;common stock;stock;shares;equity;stock award;share award;stock grant;equity award;equity grant;aktien;actions;aandelen;aktier;aksjer;ações;acciones;long term incentive;lti;restricted stock award;aktieprogram"));

    /// <summary>The kinds that a passage names, without those words.</summary>
    public static List<EquityKind> In(Passage passage) => [.. Words.In(passage).Select(cue => cue.Meaning).Where(kind => kind != EquityKind.Other).Distinct()];

    /// <summary>The kind of what stands between two places: the nearest that is named, else the first of its label, heading, paragraph or letter.</summary>
    public static EquityKind Of(LetterText letter, Passage passage, int start, int end)
    {
        var nearest = Roles.Nearest(passage, start, end, Specific(Words.In(passage), start, end), []);
        if (nearest is { } found && found.Cue.Meaning != EquityKind.Other)
        {
            return found.Cue.Meaning;
        }

        var around = letter.ParagraphOf(passage).Concat(letter.Passages).SelectMany(other => Words.In(other));
        var elsewhere = Words.In(passage.Label).Concat(Words.In(passage.Heading)).Concat(around).FirstOrDefault(cue => cue.Meaning != EquityKind.Other);
        return elsewhere?.Meaning ?? EquityKind.Other;
    }

    /// <summary>Where any kind is named, "shares" and "equity" say nothing more.</summary>
    private static List<Cue<EquityKind>> Specific(IReadOnlyList<Cue<EquityKind>> kinds, int start, int end)
    {
        var specific = kinds.Where(cue => cue.Meaning != EquityKind.Other).ToList();
        return specific.Count > 0 ? specific : [.. kinds.Where(cue => cue.End <= start || cue.Start >= end || cue.Start >= start)];
    }
}
