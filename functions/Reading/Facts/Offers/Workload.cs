namespace Reading.Facts.Offers;

/// <summary>What share of a whole post a letter gives, told by its figures and not by the words "full-time" or "part-time".</summary>
internal static class Workload
{
    /// <summary>A smaller share, in percent, is no job.</summary>
    private const int LeastShare = 10;

    private static readonly CueTable<bool> s_workloads = new((true, "pensum;stillingsprosent;sysselsättningsgrad;anställningsgrad;beschäftigungsgrad;beschäftigungsumfang;ansættelsesgrad;workload;employment level;fte;urenomvang;umfang;omfattning;taux d activité"));

    private static readonly CueTable<bool> s_fullPosts = new((true, "fte;f t e;wte;whole time equivalent;full time equivalent;of full time;of a full time position;full time post;vollzeitstelle;voltijd;van een voltijdbaan;d un temps plein;av heltid;af fuld tid"));

    /// <summary>"a permanent 80 % position".</summary>
    private static readonly CueTable<bool> s_posts = new((true, "position;post;role;stelle;stilling;tjänst;anställning;poste;functie;contrat;vaga"));

    /// <summary>"The full-time salary is …, which gives you an actual salary of …".</summary>
    private static readonly CueTable<bool> s_ownPay = new((true, "actual [salary|pay|annual salary];pro rata [salary|pay];pro rated [salary|pay];anteiliges [gehalt|entgelt]"));

    private static readonly CueTable<bool> s_fullPay = new((true, "full time [salary|pay|rate|equivalent];whole time;fte;vollzeit*"));

    /// <summary>Characters between "workload of" and "80 %".</summary>
    private const int WorkloadReach = 12;

    /// <summary>Characters from "0.8" or "80%" to the end of "FTE" or "of full time", and of a figure behind it.</summary>
    private const int ShareReach = 18, FigureReach = 8;

    /// <summary>"Pensum: 100 %" is full time.</summary>
    public static bool IsWhole(Passage passage) =>
        IsLabelled(passage) && (PercentText.FindFirst(passage.Value)?.Figure == 100 || passage.Value is "1.0" or "1,0");

    /// <summary>"0.8 FTE", "80% of full time", "Pensum: 80 %": a share of a whole post, worked out and not named.</summary>
    public static bool IsPart(Passage passage) =>
        (IsLabelled(passage) && IsShare(passage.Value))
        || (passage.Has(s_ownPay) && passage.Has(s_fullPay))
        || (passage.Text.AsSpan().ContainsAnyInRange('0', '9') && (IsHiredForShare(passage) || IsShareOfPost(passage) || IsShareOfWorkload(passage) || IsShareOfFullPost(passage)));

    private static bool IsLabelled(Passage passage) => passage.ValueStart > 0 && s_workloads.IsIn(passage.Label);

    /// <summary>"You are employed as a nurse at 80%" in German and French: "zu 80 %", "à 80 %". A sentence with money has percentages of pay.</summary>
    private static bool IsHiredForShare(Passage passage) =>
        PercentText.Find(passage.Text) is { Count: > 0 } shares && OfferRole.Hires(passage) && !HasMoney(passage)
        && shares.Any(share => IsPart(share) && passage.Text.AsSpan(0, share.Start).TrimEnd() is [.., ' ', 'à'] or [.., ' ', 'z', 'u']);

    private static bool IsShareOfPost(Passage passage) =>
        s_posts.In(passage).Any(post => PercentText.Find(passage.Text[..post.Start]) is [.., var share] && IsPart(share) && post.Start - share.End <= 1);

    /// <summary>"with a workload of 80 %", "80 % workload".</summary>
    private static bool IsShareOfWorkload(Passage passage) =>
        s_workloads.In(passage).Any(load => IsShare(After(passage.Text, load.End, WorkloadReach)) || IsShare(Before(passage.Text, load.Start, WorkloadReach))) && !HasMoney(passage);

    private static bool IsShareOfFullPost(Passage passage) => s_fullPosts.In(passage).Any(post =>
    {
        var before = Before(passage.Text, post.Start, ShareReach);
        var isPay = before.AsSpan().IndexOfAny("$€£") >= 0;
        return !isPay && (EndsInShare(before) || IsFraction(before.TrimEnd(' ', '(')) || IsFraction(After(passage.Text, post.End, FigureReach).Trim(' ', ':', '.', ')', ',')));
    });

    private static bool HasMoney(Passage passage) => MoneyText.Find(passage.Text).Count > 0;

    private static string Before(string text, int at, int reach) => text[Math.Max(0, at - reach)..at];

    private static string After(string text, int at, int reach) => text[at..Math.Min(text.Length, at + reach)];

    private static bool IsPart(PercentSpan share) => share.Figure is >= LeastShare and < 100;

    private static bool IsShare(string text) => PercentText.FindFirst(text) is { } share && IsPart(share);

    private static bool EndsInShare(string text) => PercentText.Find(text) is [.., var share] && IsPart(share);

    /// <summary>"0.8" or "0,75" at the end of a text.</summary>
    private static bool IsFraction(string text)
    {
        var at = text.LastIndexOf('0');
        if (at < 0 || at + 2 >= text.Length || text.Length - at > 4)
        {
            return false;
        }

        var beginsNumber = at == 0 || !char.IsLetterOrDigit(text[at - 1]);
        return beginsNumber && text[at + 1] is '.' or ',' && text.AsSpan(at + 2).IndexOfAnyExceptInRange('0', '9') < 0;
    }
}
