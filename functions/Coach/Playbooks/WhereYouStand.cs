using Coach.Negotiations;
using Coach.Offers;
using Coach.Pay;

namespace Coach.Playbooks;

/// <summary>What is on the table, and what it is worth year by year.</summary>
internal static class WhereYouStand
{
    public static IEnumerable<PlaybookBlock> Blocks(PlaybookDraft.Draft draft)
    {
        yield return new PlaybookBlock.Paragraph(new(Verdict(draft)));
        var rows = Table(draft).ToArray();
        if (rows.Length > 0)
        {
            yield return new PlaybookBlock.Table(draft.Request.IsRaise ? "What you have" : "What is offered", [], rows);
        }

        if (draft.Advice.Value is { } value)
        {
            yield return new PlaybookBlock.Table($"What it is worth, in {value.Currency}", [.. value.Years.Select((_, year) => $"Year {year + 1}"), "Together"], Worth(draft, value).ToArray());
        }

        Cited[] known =
        [
            .. (draft.Advice.Value?.Assumptions ?? []).Select(assumption => new Cited(assumption)),
            .. draft.Advice.Problems.Where(problem => problem.Code != ProblemCodes.DeadlinePassed).Select(problem => problem.Message).Distinct().Select(message => new Cited(message)),
        ];
        if (known.Length > 0)
        {
            yield return new PlaybookBlock.List(known);
        }
    }

    private static string Verdict(PlaybookDraft.Draft draft) => draft.Line switch
    {
        null => "No pay band is held for this job, so this plan names no figure to ask for. The first thing to get is their pay range.",
        { } when draft.IsSettled => "Pay stands at or above where asks for this job stand. Settle level, start date and a review in writing; more pay is likely to cost goodwill.",
        { Offered: { } offered } line =>
            $"{(draft.Request.IsRaise ? "You have" : "They offer")} {PlaybookDraft.Draft.Money(line, offered)} in {ScriptWords.Noun(line.Component)}. Ask for {PlaybookDraft.Draft.Money(line, line.Ask)}, and say yes from {PlaybookDraft.Draft.Money(line, line.Accept)}.",
        var line => $"{(draft.Request.IsRaise ? "You have" : "They offer")} no {ScriptWords.Noun(line.Component)} so far. Ask for {PlaybookDraft.Draft.Money(line, line.Ask)}, and say yes from {PlaybookDraft.Draft.Money(line, line.Accept)}.",
    };

    private static IEnumerable<PlaybookRow> Table(PlaybookDraft.Draft draft)
    {
        var offer = draft.Request.Offer;
        if (offer.Base is { } pay)
        {
            yield return Row("Base", MoneyFormat.Full(pay), "base");
        }

        if (offer.Bonus is not null)
        {
            yield return Row("Bonus (target)", OfferFacts.Bonus(offer), "bonus");
        }

        foreach (var (n, payment) in offer.SignOn.Index())
        {
            var when = payment.PaidAfterMonths is > 0 and { } months ? $", after {months} months" : "";
            yield return Row("Sign-on", MoneyFormat.Full(new Money(payment.Amount, payment.Currency)) + when, n == 0 ? "signOn" : $"signOn{n + 1}");
        }

        foreach (var (n, grant) in offer.Equity.Index())
        {
            yield return Row("Stock (whole grant)", Grant(offer, grant), n == 0 ? "equity" : $"equity{n + 1}");
        }

        if (offer.Relocation is { } relocation)
        {
            yield return Row("Relocation", MoneyFormat.Full(relocation), "relocation");
        }

        if (!draft.Request.IsRaise && offer.ExpiresOn is { } last)
        {
            yield return Row("Answer by", ScriptWords.Date(last), "expiresOn");
        }

        PlaybookRow Row(string label, string value, string field) => new(label, [value], [draft.OfOffer(field)]);
    }

    private static string Grant(Offer offer, EquityGrant grant)
    {
        var worth = grant is { Value: { } value } && (grant.Currency ?? offer.Base?.Currency) is { } currency ? MoneyFormat.Full(new Money(value, currency)) : null;
        var units = grant.Units is { } count ? $"{count:#,0} {(grant.Kind == EquityKind.Options ? "options" : "units")}" : null;
        var years = grant.Years is { } over ? $"over {over:0.##} years" : null;
        var schedule = grant.SchedulePercent is { Count: > 0 } percents ? string.Join('/', percents.Select(percent => $"{percent:0.##}")) : null;
        return string.Join(", ", new[] { worth, units, years, schedule }.OfType<string>().DefaultIfEmpty("not stated"));
    }

    private static IEnumerable<PlaybookRow> Worth(PlaybookDraft.Draft draft, OfferValue value)
    {
        string Number(decimal amount) => $"{Math.Round(amount, MidpointRounding.AwayFromZero):#,0}";
        foreach (var part in value.Parts.Where(part => part.Years.Any(amount => amount != 0)))
        {
            yield return new(ReplyWords.Label(part.Component).Split(' ')[0], [.. part.Years.Append(part.Years.Sum()).Select(Number)], []);
        }

        yield return new("Total", [.. value.Years.Append(value.Total4).Select(Number)], [draft.OfValue]);
    }
}
