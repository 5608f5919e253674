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
        if (found.TrueForAll(status => status.Value > Employment.Contract) && letter.Passages.FirstOrDefault(IsPartOfWorkload) is { } part)
        {
            return new("part-time", part, 0);
        }

        if (found.Count == 0)
        {
            return letter.Passages.FirstOrDefault(IsWholeWorkload) is { } stated ? new("full-time", stated, 0) : null;
        }

        if (found.TrueForAll(status => status.Value == Employment.Permanent) && letter.Passages.FirstOrDefault(IsWholeWorkload) is { } whole)
        {
            return new("full-time", whole, 0);
        }

        var best = found.OrderBy(status => status.Value switch { Employment.Internship => 0, Employment.Contract => 1, Employment.PartTime => 2, Employment.FullTime => 3, Employment.FixedTerm => 4, _ => 5 }).ThenBy(status => status.Passage.Index).First();
        return new(best.Value == Employment.FixedTerm && IsFixedTerm(best.Passage) ? "fixed-term" : Name(best.Value), best.Passage, 0);
    }

    /// <summary>"A fixed term of eighteen months" is named so; "a fixed term contract" is a contract.</summary>
    private static bool IsFixedTerm(Passage passage) => passage.Has(s_fixedTerm) && !passage.Has(s_contract);

    private static readonly CueTable<bool> s_fixedTerm = new((true, "fixed term"));

    private static readonly CueTable<bool> s_contract = new((true, "contract;contractor;agreement;interim;freelance"));

    private static readonly CueTable<bool> s_workloads = new((true, "pensum;stillingsprosent;sysselsättningsgrad;anställningsgrad;beschäftigungsgrad;beschäftigungsumfang;ansættelsesgrad;workload;employment level;fte;urenomvang;umfang;omfattning;taux d activité"));

    /// <summary>"Pensum: 100 %" is full time.</summary>
    private static bool IsWholeWorkload(Passage passage) =>
        passage.ValueStart > 0 && s_workloads.IsIn(passage.Label) && (PercentText.FindFirst(passage.Value)?.Figure == 100 || passage.Value is "1.0" or "1,0");

    private static readonly CueTable<bool> s_fullPosts = new((true, "fte;f t e;wte;whole time equivalent;full time equivalent;of full time;of a full time position;full time post;vollzeitstelle;voltijd;van een voltijdbaan;d un temps plein;av heltid;af fuld tid"));

    /// <summary>Characters between "0.8" and "FTE", or "80%" and "of full time".</summary>
    private const int ShareReach = 18;

    /// <summary>"0.8 FTE", "80% of full time", "Pensum: 80 %": a share of a whole post, worked out and not named.</summary>
    private static bool IsPartOfWorkload(Passage passage)
    {
        if (passage.ValueStart > 0 && s_workloads.IsIn(passage.Label) && PercentText.FindFirst(passage.Value)?.Figure is >= LeastShare and < 100)
        {
            return true;
        }

        if (passage.Has(s_ownPay) && passage.Has(s_fullPay))
        {
            return true;
        }

        // All that follows is a share in figures.
        if (!passage.Text.AsSpan().ContainsAnyInRange('0', '9'))
        {
            return false;
        }

        if (PercentText.Find(passage.Text) is { Count: > 0 } shares && OfferRole.Hires(passage) && MoneyText.Find(passage.Text).Count == 0 && shares.Any(share => share.Figure is >= LeastShare and < 100 && passage.Text.AsSpan(0, share.Start).TrimEnd() is [.., ' ', 'à'] or [.., ' ', 'z', 'u']))
        {
            return true;
        }

        if (s_posts.In(passage).Any(post => PercentText.Find(passage.Text[..post.Start]) is [.., { Figure: >= LeastShare and < 100 } share] && post.Start - share.End <= 1))
        {
            return true;
        }

        if (s_workloads.In(passage).Any(load => IsPart(passage.Text.AsSpan(load.End..Math.Min(passage.Text.Length, load.End + WorkloadReach))) || IsPart(passage.Text.AsSpan(Math.Max(0, load.Start - WorkloadReach)..load.Start))) && MoneyText.Find(passage.Text).Count == 0)
        {
            return true;
        }

        foreach (var post in s_fullPosts.In(passage))
        {
            var before = passage.Text[Math.Max(0, post.Start - ShareReach)..post.Start];
            var after = passage.Text[post.End..Math.Min(passage.Text.Length, post.End + 8)];
            if (before.AsSpan().IndexOfAny("$€£") < 0 && (PercentText.Find(before) is [.., { Figure: >= LeastShare and < 100 }] || IsFraction(before.TrimEnd(' ', '(')) || IsFraction(after.Trim(' ', ':', '.', ')', ','))))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"The full-time salary is …, which gives you an actual salary of …".</summary>
    private static readonly CueTable<bool> s_ownPay = new((true, "actual [salary|pay|annual salary];pro rata [salary|pay];pro rated [salary|pay];anteiliges [gehalt|entgelt]"));

    private static readonly CueTable<bool> s_fullPay = new((true, "full time [salary|pay|rate|equivalent];whole time;fte;vollzeit*"));

    /// <summary>"a permanent 80 % position".</summary>
    private static readonly CueTable<bool> s_posts = new((true, "position;post;role;stelle;stilling;tjänst;anställning;poste;functie;contrat;vaga"));

    /// <summary>Characters between "workload of" and "80 %".</summary>
    private const int WorkloadReach = 12;

    private static bool IsPart(ReadOnlySpan<char> text) => PercentText.FindFirst(text.ToString())?.Figure is >= LeastShare and < 100;

    /// <summary>A smaller share is no job.</summary>
    private const int LeastShare = 10;

    /// <summary>"0.8" or "0,75" at the end of a text.</summary>
    private static bool IsFraction(string text)
    {
        var at = text.LastIndexOf('0');
        return at >= 0 && at + 2 < text.Length && text.Length - at <= 4 && text[at + 1] is '.' or ',' && (at == 0 || !char.IsLetterOrDigit(text[at - 1])) && text.AsSpan(at + 2).IndexOfAnyExceptInRange('0', '9') < 0;
    }

    private static IEnumerable<Cue<Employment>> Status(Passage passage)
    {
        var cues = s_employment.In(passage);
        var excluded = cues.Count > 0 ? s_notStatus.In(passage) : [];
        var about = passage.ValueStart > 0 && passage.LabelTopic is not (null or Topic.EmploymentType or Topic.Title or Topic.Other or Topic.StartDate or Topic.Location or Topic.Level);
        return about ? [] : cues.Where(cue => !IsInName(passage.Text, cue) && excluded.All(other => other.End < cue.Start - 1 || other.Start > cue.End + 1) && IsOwn(passage, cue) && !(cue.Meaning == Employment.FullTime && IsBasisOfPay(passage, cue)));
    }

    /// <summary>"€ 5,850 on a full-time basis" is what a full-time person has.</summary>
    private static bool IsBasisOfPay(Passage passage, Cue<Employment> cue) =>
        passage.Text.AsSpan(cue.End).StartsWith(" basis") && MoneyText.Find(passage.Text).Count > 0;

    /// <summary>"Contractor-Deshmukh" is somebody's name.</summary>
    private static bool IsInName(string text, Cue<Employment> cue) =>
        char.IsUpper(text[cue.Start]) && ((cue.End + 1 < text.Length && text[cue.End] == '-' && char.IsUpper(text[cue.End + 1])) || (cue.Start > 1 && text[cue.Start - 1] == '-' && char.IsUpper(text[cue.Start])));

    private static readonly CueTable<bool> s_basis = new((true, "auf basis;op basis van;basis;based on a;convert;conversion;converted;exempt from;program;hours of"));

    private static bool IsOwn(Passage passage, Cue<Employment> cue) =>
        cue.Meaning is not (Employment.Internship or Employment.Contract or Employment.FixedTerm) || !s_basis.IsIn(passage.Text.AsSpan(Math.Max(0, cue.Start - 30)..cue.Start)) && (passage.Index < 40 || OfferRole.Hires(passage));

    private static string Name(Employment employment) => employment switch
    {
        Employment.Internship => "internship",
        Employment.Contract or Employment.FixedTerm => "contract",
        Employment.PartTime => "part-time",
        Employment.FullTime => "full-time",
        _ => "permanent",
    };
}
