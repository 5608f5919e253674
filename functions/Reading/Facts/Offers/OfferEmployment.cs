namespace Reading.Facts.Offers;

/// <summary>Whether the job is full-time, part-time, for a time or an internship.</summary>
internal static class OfferEmployment
{
    private static readonly CueTable<Employment> s_employment = new(
        (Employment.Internship, "internship;intern;praktikum;praktikant;praktikantin;convention de stage;stage de fin;stagiaire;estágio;estagiário;estagiária;prácticas;trainee programme;work placement"),
        (Employment.Contract, "interim;framework agreement;personal service company;outside ir35;inside ir35;independent contractor;contractor;freelance;1099;day rate;pj;contract for services;engagement letter;interim contract;contract offer;contract role;contract position;statement of work"),
        (Employment.FixedTerm, "tempo determinato;one year contract;two year contract;year contract;month contract;months contract;contract for one year;contract for 12 months;voor de duur;voor bepaalde tijd;jaarcontract;begränsad tid;vikariat;tidsbegränsad;contrato temporário;contrato temporal;obra y servicio;fixed term;fixed term contract;befristet;befristete;befristeten;befristeter;contrat à durée déterminée;cdd;tijdelijk;bepaalde tijd;visstidsanställning;visstid;tidsbegrænset;midlertidig;temporary;temporal;prazo determinado;maternity cover"),
        (Employment.PartTime, "0 5 fte;0 6 fte;0 7 fte;0 75 fte;0 8 fte;0 9 fte;tempo parziale;part time orizzontale;part time;teilzeit;temps partiel;parttime;deltid;meio período;tempo parcial;jornada parcial;deeltijd;part time basis"),
        (Employment.FullTime, "tempo pieno;a tempo pieno;full time;vollzeit;vollzeitstelle;temps plein;temps complet;fulltime;voltijd;voltijds;heltid;heltids;fuld tid;fuldtid;fuldtids;fulltid;tempo integral;período integral;jornada completa;tiempo completo;tempo inteiro"),
        (Employment.Permanent, "tempo indeterminato;permanent;permanently;unbefristet;unbefristete;unbefristeten;unbefristeter;cdi;durée indéterminée;onbepaalde tijd;tillsvidare;tillsvidareanställning;fastansættelse;fast stilling;fast ansettelse;stillingen er fast;vast contract;vast dienstverband;clt;prazo indeterminado;indefinido;regular employee;indefinite;indefinite term;open ended;seishain;regular;vaste aanstelling;er fast;fast ansat"));

    private enum Employment
    {
        Internship,
        Contract,
        FixedTerm,
        PartTime,
        FullTime,
        Permanent,
    }

    private static readonly CueTable<bool> s_notStatus = new(
        (true, "[bei|auf|in] vollzeit [beträgt|beträge|wären|wäre|liegt|entspricht];à temps plein [serait|correspond];bij voltijd;vid heltid;ved fuldtid;ved heltid;no fixed term;befristung keine;befristung entfällt;vollzeit wären;vollzeit wäre;full time working week;our full time;of [a|the] full time;go permanent;going permanent;uitzicht op [een|] [vast|vaste|onbepaalde];interim management;interim report;permanent works;permanent health insurance;full time figure;full time rate;full time salary;full time hours;convert to;converted to;conversion to;to an indefinite;to a permanent;into a permanent;equivalent;permanent residence;permanent resident;permanent health;permanent establishment;permanent disability;benefits for full time;full time employees;full time staff;full time members;your full time;permanent total;basis of a;auf basis;all full time;other full time;regular payroll;regular pay;regular payday;regular employees;regular base;regular basis;regular working;permanent injury;full time and attention;full time attention;per regular;regular hours;our regular;company s regular;regularly;regular company;base contract;other regular;temporary housing;temporary accommodation;temporary living;temporary lodging;temporary corporate"));

    /// <summary>"full-time", "part-time", "contract", "internship" or "permanent": the first of the letter, the more telling of several in its sentence.</summary>
    public static Found<string>? Read(LetterText letter)
    {
        var found = letter.Passages.SelectMany(passage => Status(passage).Select(cue => new Found<Employment>(cue.Meaning, passage, 0))).ToList();
        if (found.TrueForAll(status => status.Value > Employment.Contract) && letter.Passages.FirstOrDefault(Workload.IsPart) is { } part)
        {
            return new("part-time", part, 0);
        }

        if (found.Count == 0)
        {
            return letter.Passages.FirstOrDefault(Workload.IsWhole) is { } stated ? new("full-time", stated, 0) : null;
        }

        if (found.TrueForAll(status => status.Value == Employment.Permanent) && letter.Passages.FirstOrDefault(Workload.IsWhole) is { } whole)
        {
            return new("full-time", whole, 0);
        }

        var best = found.OrderBy(status => Rank(status.Value)).ThenBy(status => status.Passage.Index).First();
        return new(best.Value == Employment.FixedTerm && IsFixedTerm(best.Passage) ? "fixed-term" : Name(best.Value), best.Passage, 0);
    }

    /// <summary>The least is the most telling: an intern may work full time, and who is permanent may work part of it.</summary>
    private static int Rank(Employment employment) => employment switch
    {
        Employment.Internship => 0,
        Employment.Contract => 1,
        Employment.PartTime => 2,
        Employment.FullTime => 3,
        Employment.FixedTerm => 4,
        _ => 5,
    };

    /// <summary>"A fixed term of eighteen months" is named so; "a fixed term contract" is a contract.</summary>
    private static bool IsFixedTerm(Passage passage) => passage.Has(s_fixedTerm) && !passage.Has(s_contract);

    private static readonly CueTable<bool> s_fixedTerm = new((true, "fixed term"));

    private static readonly CueTable<bool> s_contract = new((true, "contract;contractor;agreement;interim;freelance"));

    private static IEnumerable<Cue<Employment>> Status(Passage passage)
    {
        if (IsOnSomethingElse(passage))
        {
            return [];
        }

        var cues = s_employment.In(passage);
        var excluded = cues.Count > 0 ? s_notStatus.In(passage) : [];
        return cues.Where(cue => !IsInName(passage.Text, cue) && excluded.All(other => IsApart(other, cue)) && IsOwn(passage, cue) && !IsBasisOfPay(passage, cue));
    }

    /// <summary>Whether its label names what says nothing of the post: "Notice: two months, permanent staff three".</summary>
    private static bool IsOnSomethingElse(Passage passage) => passage.ValueStart > 0
        && passage.LabelTopic is not (null or Topic.EmploymentType or Topic.Title or Topic.Other or Topic.StartDate or Topic.Location or Topic.Level);

    /// <summary>Whether more than a blank stands between two phrases.</summary>
    private static bool IsApart(Cue<bool> other, Cue<Employment> cue) => other.End < cue.Start - 1 || other.Start > cue.End + 1;

    /// <summary>"€ 5,850 on a full-time basis" is what a full-time person has.</summary>
    private static bool IsBasisOfPay(Passage passage, Cue<Employment> cue) =>
        cue.Meaning == Employment.FullTime && passage.Text.AsSpan(cue.End).StartsWith(" basis") && MoneyText.Find(passage.Text).Count > 0;

    /// <summary>"Contractor-Deshmukh" is somebody's name.</summary>
    private static bool IsInName(string text, Cue<Employment> cue)
    {
        var hasNameBehind = cue.End + 1 < text.Length && text[cue.End] == '-' && char.IsUpper(text[cue.End + 1]);
        var hasNameBefore = cue.Start > 1 && text[cue.Start - 1] == '-';
        return char.IsUpper(text[cue.Start]) && (hasNameBehind || hasNameBefore);
    }

    private static readonly CueTable<bool> s_basis = new((true, "auf basis;op basis van;basis;based on a;convert;conversion;converted;exempt from;program;hours of"));

    /// <summary>Characters before a status that may say what it is only the basis of.</summary>
    private const int BasisReach = 30;

    /// <summary>Passages in which a letter says what it offers; later ones name internships and contracts of others, unless they hire.</summary>
    private const int Opening = 40;

    /// <summary>Whether an internship, a contract or a fixed term is the one that is offered.</summary>
    private static bool IsOwn(Passage passage, Cue<Employment> cue)
    {
        if (cue.Meaning is not (Employment.Internship or Employment.Contract or Employment.FixedTerm))
        {
            return true;
        }

        var isBasis = s_basis.IsIn(passage.Text.AsSpan(Math.Max(0, cue.Start - BasisReach)..cue.Start));
        return !isBasis && (passage.Index < Opening || OfferRole.Hires(passage));
    }

    private static string Name(Employment employment) => employment switch
    {
        Employment.Internship => "internship",
        Employment.Contract or Employment.FixedTerm => "contract",
        Employment.PartTime => "part-time",
        Employment.FullTime => "full-time",
        _ => "permanent",
    };
}
