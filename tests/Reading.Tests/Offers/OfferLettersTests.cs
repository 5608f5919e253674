using System.Globalization;
using System.Text.Json.Nodes;
using Reading.Facts;

namespace Reading.Tests.Offers;

public sealed class OfferLettersTests
{
    /// <summary>Reached by the rules as they are; a change that lowers it has to say why.</summary>
    private const double Floor = 0.98;

    public static TheoryData<string> Letters => [.. LetterTruth.All.Select(truth => truth.Name)];

    [Theory]
    [MemberData(nameof(Letters))]
    public void A_letter_gives_its_base_pay_and_nothing_that_is_not_offered(string name)
    {
        var truth = LetterTruth.All.First(letter => letter.Name == name);
        var outcomes = truth.Compare(Read(name)).ToList();

        Assert.DoesNotContain(("kind", "wrong"), outcomes);
        Assert.DoesNotContain(outcomes, outcome => outcome is { Field: "base", Outcome: "wrong" or "missed" });
        Assert.True(outcomes.Count(outcome => outcome.Outcome == "wrong") <= 2, string.Join("; ", outcomes.Where(outcome => outcome.Outcome == "wrong")));
    }

    [Fact]
    public void Facts_of_all_letters_together_agree_with_careful_readers()
    {
        var outcomes = LetterTruth.All.SelectMany(truth => truth.Compare(Read(truth.Name)).Select(outcome => (truth.Name, outcome.Field, outcome.Outcome))).ToList();
        double right = outcomes.Count(outcome => outcome.Outcome == "right"), wrong = outcomes.Count(outcome => outcome.Outcome == "wrong"), missed = outcomes.Count(outcome => outcome.Outcome == "missed");
        var f1 = 2 * right / ((2 * right) + wrong + missed);

        Assert.True(f1 >= Floor, $"F1 {f1:0.000}: {string.Join("; ", outcomes.Where(outcome => outcome.Outcome is "wrong" or "missed"))}");
    }

    [Theory]
    [MemberData(nameof(Letters))]
    public void Every_field_that_is_read_has_its_quote_in_the_letter(string name)
    {
        var read = Read(name);
        var text = IsPlain(name) ? Folded(File.ReadAllText(Path.Combine(LetterTruth.Folder, name))) : null;
        foreach (var (field, evidence) in read["evidence"]?.AsObject() ?? [])
        {
            // "signOn2" is the quote of the second sign-on: the field itself, and as many items as the number says.
            var part = field.TrimEnd('2', '3', '4', '5', '6', '7', '8', '9');
            Assert.NotNull(read[part]);
            Assert.True(part == field || read[part]!.AsArray().Count >= int.Parse(field[part.Length..], CultureInfo.InvariantCulture), field);
            Assert.NotEqual("", evidence!["quote"]!.GetValue<string>());
            Assert.True(text is null || text.Contains(Folded(evidence["quote"]!.GetValue<string>()), StringComparison.Ordinal), field);
        }
    }

    [Theory]
    [InlineData("as Software Engineer / Developer in our Leeds office", "Software Engineer / Developer", "Leeds")]
    [InlineData("as Projektleiter:in Bau in Leeds", "Projektleiter:in Bau", "Leeds")]
    [InlineData("as Sachbearbeiter*in Einkauf (m/w/d) in Leeds", "Sachbearbeiter*in Einkauf", "Leeds")]
    [InlineData("as Entwickler/-in Backend in Leeds", "Entwickler/-in Backend", "Leeds")]
    [InlineData("as Ingénieur·e logiciel in Leeds", "Ingénieur·e logiciel", "Leeds")]
    [InlineData("as Chargé(e) de clientèle in Leeds", "Chargé(e) de clientèle", "Leeds")]
    public void A_title_for_all_genders_is_one_title_and_no_place(string job, string title, string place)
    {
        var read = ReadText($"Acme Works Ltd\n\n5 January 2027\n\nDear Robin Vale,\n\nWe are pleased to offer you employment {job}, starting 1 March 2027.\n\nYour salary is EUR 60,000 a year.\n\nPlease answer by 20 January 2027.\n");

        Assert.Equal((title, place), (read["title"]?.GetValue<string>(), read["location"]?.GetValue<string>()));
    }

    [Fact]
    public void A_date_between_dots_in_the_head_is_the_letter_s() =>
        Assert.Equal("2027-01-05", ReadText("Acme Works Ltd\n\nOffer of appointment · 5 January 2027 · Ref 27/031\n\nDear Robin Vale,\n\nWe are pleased to offer you the post of Fitter, starting 1 March 2027.\n\nYour salary is £31,000 a year.\n\nPlease answer by 20 January 2027.\n")["offerDate"]?.GetValue<string>());

    /// <summary>Of facts given at 0.9 nine in ten are right, so no group of facts may be right less often than it says.</summary>
    [Fact]
    public void Facts_are_right_at_least_as_often_as_their_certainty_says()
    {
        var facts = LetterTruth.All.SelectMany(truth => Read(truth.Name) is var read ? Judged(truth, read) : []).GroupBy(fact => fact.Certainty).ToList();

        Assert.True(facts.Count > 2, "Every way to find a fact has a certainty of its own.");
        Assert.All(facts.Where(group => group.Count() >= LeastFacts), group =>
            Assert.True(group.Average(fact => fact.IsRight ? 1m : 0m) >= group.Key, $"{group.Key}: {group.Count(fact => fact.IsRight)} of {group.Count()}"));
    }

    /// <summary>Fewer facts of one certainty show nothing.</summary>
    private const int LeastFacts = 20;

    private static IEnumerable<(decimal Certainty, bool IsRight)> Judged(LetterTruth truth, JsonObject read)
    {
        var evidence = read["evidence"]?.AsObject();
        foreach (var (field, outcome) in truth.Compare(read).Where(fact => fact.Outcome is "right" or "wrong"))
        {
            if (evidence?[field]?["certainty"] is { } certainty)
            {
                yield return (certainty.GetValue<decimal>(), outcome == "right");
            }
        }
    }

    /// <summary>Whether the file's bytes are the letter's words as they stand.</summary>
    private static bool IsPlain(string name) => Path.GetExtension(name) is ".txt" or ".md";

    private static string Folded(string text) => new([.. text.Where(c => !char.IsWhiteSpace(c) && c is not ('*' or '_' or '|' or '\\'))]);

    private static JsonObject Read(string name)
    {
        var document = DocumentReader.Read(name, File.ReadAllBytes(Path.Combine(LetterTruth.Folder, name)), new ReadingBudget(), TimeProvider.System, CancellationToken.None);
        return JsonNode.Parse(FactsJson.Write(FactsReader.Read(name, document).Single()))!.AsObject();
    }

    private static JsonObject ReadText(string text) =>
        JsonNode.Parse(FactsJson.Write(FactsReader.Read("letter.txt", DocumentReader.Read("letter.txt", System.Text.Encoding.UTF8.GetBytes(text), new ReadingBudget(), TimeProvider.System, CancellationToken.None)).Single()))!.AsObject();
}
