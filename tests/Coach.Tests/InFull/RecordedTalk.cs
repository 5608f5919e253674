using System.Globalization;
using System.Text;
using Coach.Negotiations;
using Coach.Offers;
using Coach.Replies;
using Coach.Tests.Negotiations;

namespace Coach.Tests.InFull;

/// <summary>A talk that is written down: what came in, then everything that followed from it. What was replied before word for word is named by its number.</summary>
internal sealed class RecordedTalk(TalkTester talk)
{
    private readonly StringBuilder _text = new();
    private readonly Dictionary<string, int> _seen = [];
    private int _replies;

    public TalkTester Talk => talk;

    public RecordedTalk Tap(params string[] choices)
    {
        foreach (var choice in choices)
        {
            Heard($"[{choice}]", () => talk.Tap(choice));
        }

        return this;
    }

    public RecordedTalk Say(params Intent[] intents) => Heard(string.Join(" + ", intents.Select(Written)), () => talk.Say(intents));

    public RecordedTalk Words(string text, params Intent[] intents) => Heard($"\"{text}\"", () => talk.SayWords(text, intents));

    public RecordedTalk Drop(Offer offer, string of) => Heard($"a letter: {of}", () => talk.Drop(offer));

    public RecordedTalk Take(string what, Func<string, Signal> signal) => Heard(what, () => talk.Take(signal));

    public RecordedTalk On(DateTimeOffset day)
    {
        talk.Now = day;
        return this;
    }

    /// <summary>Answers one signal from where the talk stands, and stays there.</summary>
    public RecordedTalk Aside(string what, Func<string, Signal> signal)
    {
        var before = talk.State;
        Heard(what, () => talk.Take(signal));
        talk.State = before;
        return this;
    }

    public RecordedTalk Aside(Intent intent) => Aside(Written(intent), id => new Signal.Said(id, "some words that were typed", [intent]));

    public override string ToString() => _text.ToString();

    private RecordedTalk Heard(string what, Action act)
    {
        var before = talk.Effects.Count;
        act();
        _text.Append("> ").Append(what).Append("\n\n");
        foreach (var effect in talk.Effects.Skip(before))
        {
            _text.Append(Written(effect)).Append("\n\n");
        }

        return this;
    }

    private string Written(Effect effect) => effect switch
    {
        Effect.Say say => Written(say.Reply),
        Effect.LookUpBands look => $"(bands of {look.Company} are looked up{(look.Snapshot is { } snapshot ? $" in {snapshot}" : "")})",
        Effect.SetReminder set => $"(reminder {set.Reminder}: {set.Due.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture)})",
        Effect.CancelReminder cancel => $"(no reminder {cancel.Reminder})",
        Effect.RememberOutcome remember => string.Create(CultureInfo.InvariantCulture, $"({remember.Outcome})"),
        _ => $"({effect.GetType().Name})",
    };

    private string Written(Reply reply)
    {
        var text = PlainText.Of(reply);
        if (_seen.TryGetValue(text, out var number))
        {
            return $"(reply {number} again)";
        }

        _seen[text] = ++_replies;
        return $"{_replies}. {text}";
    }

    private static string Written(Intent intent) => intent switch
    {
        Intent.Ask ask => $"asks: {ask.About}",
        Intent.Command command => $"command: {command.What}",
        Intent.Report { About: { } about } report => $"they: {report.Move}, of {about}",
        Intent.Report report => $"they: {report.Move}",
        Intent.Decide decide => $"decides: {decide.Decision}",
        Intent.Tell tell => $"tells: {tell.Fact} {tell.Text}",
        Intent.TellDate tell => string.Create(CultureInfo.InvariantCulture, $"tells: {tell.Fact} {tell.Day:yyyy-MM-dd}"),
        Intent.TellSpan span => $"tells: {span.Months} months",
        Intent.TellRate rate => string.Create(CultureInfo.InvariantCulture, $"tells: 1 {rate.From} = {rate.PerUnit} {rate.To}"),
        Intent.Figure figure => $"figure: {figure.Of} {Written(figure.Pay)}",
        Intent.Vesting vesting => string.Create(CultureInfo.InvariantCulture, $"vesting: {vesting.Of} {string.Join('/', vesting.Percents)}"),
        Intent.Weigh weigh => $"weighs: {string.Join(", ", weigh.Goals)}",
        Intent.Describe describe => string.Create(CultureInfo.InvariantCulture, $"describes: {describe.Of} {describe.Company} {string.Join(", ", describe.Traits.Select(trait => $"{trait.Kind} {trait.Value}"))}"),
        Intent.InCurrency other => $"in {other.Currency}",
        Intent.TakeRoad road => $"road: {road.Road}",
        Intent.Unclear unclear => $"unclear: {string.Join(" or ", unclear.Meanings.Select(meaning => meaning.Label))}",
        _ => intent.GetType().Name,
    };

    private static string Written(PayFigure pay) => string.Create(
        CultureInfo.InvariantCulture,
        $"{pay.Component} {(pay.Min == pay.Max ? $"{pay.Min}" : $"{pay.Min}–{pay.Max}")}{(pay.IsPercent ? "%" : "")} {pay.Currency}{(pay.Period is { } period ? $" a {period}" : "")}{(pay.Bare ? " (bare)" : "")}");
}
