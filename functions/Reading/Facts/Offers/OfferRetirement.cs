namespace Reading.Facts.Offers;

/// <summary>The share of pay that the employer puts into a pension or retirement plan.</summary>
internal static class OfferRetirement
{
    /// <summary>More is no share of pay but a part of a contribution.</summary>
    private const decimal MostPercent = 35;

    private static readonly CueTable<bool> s_upTo = new((true, "of the first;on the next;of the following;on the following;up to;of your first;of the next;on the first;on up to;bis zu;jusqu à;tot;upp till"));

    private static readonly CueTable<bool> s_whole = new((true, "dollar for dollar;100 match;match in full;matches in full;fully match;full match"));

    private static readonly CueTable<Side> s_sides = new(
        (Side.Employer, "district;city;county;state;hospital;college;clinic;agency;department;ministry;from us;by us;association;firm;practice;trust;university;council;school;society;club;foundation;bank;group;cooperative;partnership;puts;puts in;put in;contributes;arbeitgeberanteil;patronale;part patronale;werkgeversdeel;firmaet;selskabet;virksomheden;bedriften;företaget;bolaget;die firma;het bedrijf;l entreprise;la société;employer;company;we;we contribute;we pay;employer contribution;company contribution;arbeitgeber;wir;arbeitgeberbeitrag;arbeitgeberzuschuss;zuschuss;employeur;nous;werkgever;wij;arbetsgivaren;arbejdsgiver;arbejdsgiveren;arbeidsgiver;vi;empresa;match;matches;matched;matching;our contribution"),
        (Side.Employee, "[vi|we] [trekker|deduct|withhold];[if|when|provided] you [put|pay|contribute|save] [in|];[u|je|jij] betaalt;vous [payez|versez];[sie|du] [zahlen|zahlst];own contribution;from you;yourself;you contribute;employee contributes;your contribution;employee contribution;employees contribute;you pay;you;employee;medarbejder;medarbejderen;lønmodtager;arbeitnehmer;arbeitnehmerbeitrag;sie;salarié;werknemer;jij;du betaler;eget bidrag;egenandel;employee share;own contribution"));

    private enum Side
    {
        Employer,
        Employee,
    }

    public static Found<decimal?>? Read(IReadOnlyList<PercentFigure> percents)
    {
        foreach (var group in percents.GroupBy(percent => percent.Passage).Where(group => group.Any(IsOwn)))
        {
            if (Of(group.Key, [.. group]) is { } share and > 0 and <= MostPercent)
            {
                return new(share, group.Key, 0);
            }
        }

        return null;
    }

    private static bool IsOwn(PercentFigure percent) => percent is { Topic: PercentTopic.Retirement, IsWithdrawn: false };

    private static decimal? Of(Passage passage, List<PercentFigure> percents)
    {
        if (percents is [{ Value: <= MostPercent } limit] && IsOwn(limit) && MatchRate(passage) is { } rate)
        {
            return limit.Value * rate;
        }

        if (Matched(passage, percents) is { } matched)
        {
            return matched;
        }

        if (percents.Count == 2 && EmployeesOf(passage, percents) is { } employees && percents[1 - employees] is { Value: <= MostPercent } other && (IsOwn(other) || IsOwn(percents[employees])))
        {
            return other.Value;
        }

        var own = percents.Where(percent => IsOwn(percent) && percent.Value <= MostPercent && !IsEmployees(passage, percent, percents)).ToList();
        return own.Count > 0 ? own.OrderBy(percent => !IsFromUs(passage, percent)).ThenBy(percent => percent.Distance).First().Value : null;
    }

    private static readonly CueTable<bool> s_perDollar = new((true, "cents [for|on|per|of|to] [each|every|the|] [dollar|pound|euro|rand];pence [for|on|in|per] [each|every|the|] pound"));

    private static readonly CueTable<bool> s_half = new((true, "match half;matches half;[half|one half] of [what|your|each|every|the];matched by half"));

    /// <summary>What the employer adds to one unit of what the person puts in, in words: "50 cents on the dollar", "half of what you put in"; null where it does not say.</summary>
    private static decimal? MatchRate(Passage passage)
    {
        if (s_perDollar.In(passage) is [var cents, ..] && Array.FindLastIndex(passage.Words, word => word.End <= cents.Start) is >= 0 and var before && Quantities.NumberAt(passage.Text, passage.Words, before, out _) is > 0 and < 100 and var number)
        {
            return number / 100;
        }

        return passage.Has(s_half) ? 0.5m : null;
    }

    /// <summary>"50% of the first 6%" is 3, "100% of the first 3% and 50% of the next 2%" is 4.</summary>
    private static decimal? Matched(Passage passage, List<PercentFigure> percents)
    {
        decimal sum = 0;
        for (var i = 0; i + 1 < percents.Count; i++)
        {
            var (rate, limit) = (percents[i], percents[i + 1]);
            var between = passage.Text[rate.Span.End..limit.Span.Start];
            if (IsOwn(rate) && rate.Value is >= 20 and <= 200 && limit.Value <= MostPercent && s_upTo.IsIn(between))
            {
                sum += rate.Value * limit.Value / 100;
                i++;
            }
        }

        return sum > 0 ? sum : null;
    }

    private static readonly CueTable<bool> s_fromUs = new((true, "[from|by] [us|the company|the employer|your employer];employer;von uns;par l employeur;door ons;från oss;fra os;fra oss;da empresa;de la empresa"));

    /// <summary>"12% on top (8% from us, 4% from you)": who pays stands right behind.</summary>
    private static bool IsFromUs(Passage passage, PercentFigure percent) =>
        s_fromUs.First(passage.Text.AsSpan(percent.Span.End)) is { Start: <= 1 };

    /// <summary>Which of two percentages the person pays: the one that stands closer to the words for it; null where none does.</summary>
    private static int? EmployeesOf(Passage passage, List<PercentFigure> percents)
    {
        var places = percents.ConvertAll(other => (other.Span.Start, other.Span.End));
        var sides = s_sides.In(passage).Where(side => side.Meaning == Side.Employee).ToList();
        var own = Enumerable.Range(0, percents.Count).Where(i => IsEmployees(passage, percents[i], percents)).ToList();
        return own.Count == 0 ? null : own.MinBy(i => Roles.Nearest(passage, percents[i].Span.Start, percents[i].Span.End, sides, places)?.Distance ?? int.MaxValue);
    }

    private static bool IsEmployees(Passage passage, PercentFigure percent, List<PercentFigure> all)
    {
        if (all.Count == 1 && passage.Has(s_whole))
        {
            return false;
        }

        var places = all.ConvertAll(other => (other.Span.Start, other.Span.End));
        var sides = s_sides.In(passage);
        return all.Count > 1 && Roles.Nearest(passage, percent.Span.Start, percent.Span.End, sides, places) is { } nearest && nearest.Cue.Meaning == Side.Employee;
    }
}
