namespace Reading.Facts.Offers;

/// <summary>To whom the person will report.</summary>
internal static class OfferManager
{
    /// <summary>Characters after "report to" within which the name stands.</summary>
    private const int ManagerReach = 110;

    private static readonly CueTable<bool> s_reports = new(
        (true, "[manager|supervisor|boss] would be;*vorgesetzte ist;*vorgesetzter ist;reporta [a|ao|à];reporta [directamente|diretamente] [a|ao];riporterà a;riporterai a;risponderà a;instructions from;direction from;team of;team around;équipe de;team von;team um;equipe de;equipo de;team van;teamet til;report straight to;reports straight to;reporte a;reporte ao;reporte à;reporte direto a;com reporte a;con reporte a;responderá a;responderá ao;responderá à;dirigé par;dirigée par;mené par;menée par;reportando ao;reportando à;reportando à;responsible to;working for;work under;still with;refers to;refer to;you work to;you will work to;you ll work to;you d work to;bajo la [dirección|supervisión];you answer to;answering to;answers to;answerable to;reporting in to;report in to;reporting line is to;reporting line to;day to day you work with;unter der führung von;geführt von;encadrée par;encadré par;onder leiding van;valt onder;rapporteert direct aan;rapporterar direkt till;under ledning av;ledet af;under ledelse av;rapporterer direkte til;subordinado a;subordinada a;superior;working under;under the [supervision|direction|guidance|leadership|wing] of;rapportere til;rapportere direkte til;referere til;rapporter til;reporting line will be to;dependerá de;reportarás a;reportarás directamente a;dependerá directamente de;dependendo de;sob a supervisão de;ihre vorgesetzte ist;ihr vorgesetzter ist;je leidinggevende is;lähin esimies;esimiehesi;report to;reports to;reporting to;report directly to;reporting directly to;reporting into;report into;manager will be;manager is;managed by;supervised by;supervisor will be;your manager;your supervisor;take direction from;lead by;led by;work for;direct manager;hiring manager;berichten an;berichten direkt an;berichtest an;berichten sie an;unterstellt;vorgesetzter ist;vorgesetzte ist;vorgesetzter;vorgesetzte;führungskraft ist;an sie berichten;relèveras de;relèverez de;relevez de;rattachée à;rattaché à;rattaché e à;rapporterez à;reporterez à;sous [la|l] [responsabilité|direction|autorité|supervision] de;reporting hiérarchique;rapporteert aan;rapporteer je aan;leidinggevende is;leidinggevende wordt;rapporterar till;rapportera till;närmaste chef blir;närmaste chef är;chef blir;chef är;refererer til;refererer direkte til;leder er;leder blir;rapporterer til;nærmeste leder er;nærmeste leder blir;rapporterer du til;reportará a;se reportará a;reportará ao;reportará à;gestor será;gestora será;reportarás a;dependerás de;reportando a;responsable será;mentor and manager;accountable to;unter der leitung von;ledes af;answer to"));

    /// <summary>"your chair is Dr. Castellano, to whom you will report": the name stands before.</summary>
    private static readonly CueTable<bool> s_whom = new(
        (true, "[to whom|whom] you [will|ll|would|d|shall|] report;[to whom|whom] you [will|ll|would|d|shall|] be [reporting|responsible|answerable];[who|whom] you [will|ll|would|d|] [report|answer] to;[an den|an die|dem|der] [sie|du] [berichten|berichtest|unterstellt];[à qui|auquel|à laquelle] [vous|tu] [rapporterez|reporterez|serez|seras|rapporteras];aan wie je rapporteert;[till|til] vem du rapporterar;[til|som du] [hvem|rapporterer];[a quem|a quien] [você|] [reportará|responderá|reportarás]"));

    private static readonly CueTable<bool> s_pronouns = new((true, "her;him;them;ihr;ihm;elle;lui;henne;honom;hende;ham;ela;ele"));

    private static readonly CueTable<bool> s_writers = new((true, "hr;human;people;talent;recruiter;recruiting;recruitment;personnel;personal;signed;prepared;from;for"));

    /// <summary>The manager by name; the manager's title where no name is given. Null where the letter tells neither.</summary>
    public static Found<string>? Read(LetterText letter) =>
        First(letter, Labelled) ?? First(letter, InSharedLabel) ?? First(letter, passage => Reported(letter, passage)) ?? First(letter, passage => Superiors.In(letter, passage))
        ?? First(letter, passage => letter.IsSignature(passage) ? null : OfRole(passage));

    private static Found<string>? First(LetterText letter, Func<Passage, Found<string>?> read) => letter.Passages.Select(read).FirstOrDefault(found => found is not null);

    private static Found<string>? Labelled(Passage passage) =>
        passage.ValueStart > 0 && passage.LabelTopic == Topic.Manager && ManagerNames.In(passage.Value) is { } name ? new(name, passage, 100) : null;

    /// <summary>"Department / Manager: Cloud Solutions / Emiko Shirahama".</summary>
    private static Found<string>? InSharedLabel(Passage passage)
    {
        if (passage.ValueStart == 0 || !passage.Label.Contains('/', StringComparison.Ordinal) || !LabelVocabulary.Names(passage.Label, Topic.Manager))
        {
            return null;
        }

        var (labels, values) = (passage.Label.Split('/'), passage.Value.Split(" / "));
        var at = Array.FindIndex(labels, label => LabelVocabulary.Of(label.Trim()) == Topic.Manager);
        return at >= 0 && at < values.Length && ManagerNames.In(values[at]) is { } name ? new(name, passage, 90) : null;
    }

    /// <summary>"to whom you will report", "you will report to".</summary>
    private static Found<string>? Reported(LetterText letter, Passage passage)
    {
        if (s_whom.First(passage.Text) is { } whom && ManagerNames.Last(passage.Text[..whom.Start]) is { } named)
        {
            return new(named, passage, 60);
        }

        return s_reports.In(passage).Select(cue => AfterReport(letter, passage, cue)).FirstOrDefault(name => name is not null) is { } found ? new(found, passage, 60) : null;
    }

    private static string? AfterReport(LetterText letter, Passage passage, Cue<bool> cue)
    {
        var rest = passage.Text[cue.End..Math.Min(passage.Text.Length, cue.End + ManagerReach)];
        var first = Words.Of(rest) is [var word, ..] ? word.Folded : [];
        if (first is "me" or "mir" or "moi" or "mig" or "meg" or "mim" or "mij")
        {
            return LetterSigner.Of(letter)?.Value;
        }

        if (CompanyNames.In(rest).Any(firm => firm.Start <= 2))
        {
            return null;
        }

        if (first.Length > 0 && s_pronouns.In(rest) is [{ Start: <= 1 }, ..])
        {
            return ManagerNames.Last(passage.Text[..cue.Start]);
        }

        var endsHere = rest.AsSpan().TrimStart() is [',' or '.' or ';', ..] or [];
        return (endsHere ? ManagerNames.Last(passage.Text[..cue.Start]) : null) ?? ManagerNames.In(rest);
    }

    /// <summary>"Clinical director: Dr Waaka": a rank as a label, with who holds it; the writers of letters are none.</summary>
    private static Found<string>? OfRole(Passage passage)
    {
        if (passage.ValueStart == 0 || passage.LabelTopic is not null || !OfferRole.HasJobWord(passage.Label) || s_writers.IsIn(passage.Label))
        {
            return null;
        }

        var name = PersonNames.WithoutHonorific(passage.Value.Split(',')[0]);
        return PersonNames.IsFullName(name) ? new(name, passage, 40) : null;
    }
}
