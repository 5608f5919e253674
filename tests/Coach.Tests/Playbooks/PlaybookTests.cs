using System.Xml.Linq;
using Coach.Negotiations;
using Coach.Offers;
using Coach.Pay;
using Coach.Playbooks;
using Coach.Replies;
using Coach.Signals;
using Coach.Tests.Negotiations;
using static Coach.Tests.Samples;

namespace Coach.Tests.Playbooks;

public sealed class PlaybookTests
{
    private static Playbook Draft(Offer offer, Func<AdviceRequest, AdviceRequest>? with = null, PlaybookMaterial? material = null)
    {
        var request = new AdviceRequest(offer, Snapshot(NewYork, Stockholm), ExchangeRates.None, Today);
        request = with is null ? request : with(request);
        return PlaybookDraft.Of(request, Advisor.Advise(request), material ?? new("letter.pdf"));
    }

    private static IReadOnlyList<PlanDay> Days(Playbook playbook) => playbook.Sections.SelectMany(section => section.Blocks).OfType<PlaybookBlock.Days>().Single().Plan;

    [Fact]
    public void An_offer_with_a_band_has_every_section() => Assert.Equal(
        [
            "Where you stand", "The market", "Your numbers", "Your leverage", "Packages to offer together", "Day by day", "What to write and say",
            "What they may say, and your answer", "What to ask the recruiter", "What to trade beyond base",
        ],
        Draft(Letter).Sections.Select(section => section.Heading));

    [Fact]
    public void The_numbers_are_those_of_the_advice_and_each_names_its_source()
    {
        var playbook = Draft(Letter);
        var numbers = playbook.Sections.SelectMany(section => section.Blocks).OfType<PlaybookBlock.Numbers>().Single().Figures;
        var strategy = Advisor.Advise(new(Letter, Snapshot(NewYork), ExchangeRates.None, Today)).Strategy!;

        Assert.Equal(
            ["$428,000", MoneyFormat.Full(new Money(strategy.Ask, Currency.Usd)), MoneyFormat.Full(new Money(strategy.Accept, Currency.Usd)), MoneyFormat.Full(new Money(strategy.WalkAway, Currency.Usd))],
            numbers.Select(number => number.Value));
        Assert.All(numbers, number => Assert.NotEmpty(number.Sources));
        Assert.Contains(playbook.Sources, source => source.Contains("lumen-guide.md", StringComparison.Ordinal));
    }

    [Fact]
    public void Every_row_of_the_offer_names_where_it_was_read()
    {
        var material = new PlaybookMaterial("letter.pdf") { Evidence = new Dictionary<string, string> { ["base"] = "letter.pdf, page 2: “Base salary $225,000”" } };
        var playbook = Draft(Letter, material: material);
        var rows = playbook.Sections[0].Blocks.OfType<PlaybookBlock.Table>().First().Rows;

        Assert.Equal("letter.pdf, page 2: “Base salary $225,000”", playbook.Sources[rows.Single(row => row.Label == "Base").Sources.Single() - 1]);
        Assert.Equal("letter.pdf", playbook.Sources[rows.Single(row => row.Label == "Sign-on").Sources.Single() - 1]);
    }

    [Fact]
    public void Sources_are_numbered_in_the_order_in_which_they_are_named()
    {
        var named = new List<int>();
        foreach (var block in Draft(Letter).Sections.SelectMany(section => section.Blocks))
        {
            named.AddRange(PlaybookCitations.In(block));
        }

        Assert.Equal(named.Distinct().Order(), named.Distinct());
    }

    [Theory]
    [InlineData("2026-03-10", "2026-03-02 2026-03-04 2026-03-05 2026-03-06 2026-03-09 2026-03-10")]
    [InlineData("2026-03-08", "2026-03-02 2026-03-04 2026-03-05 2026-03-06")]
    [InlineData("2026-03-03", "2026-03-02 2026-03-03")]
    [InlineData("2026-03-02", "2026-03-02")]
    public void The_plan_goes_from_today_to_the_last_working_day(string last, string days) =>
        Assert.Equal(days, string.Join(' ', Days(Draft(Letter with { ExpiresOn = DateOnly.Parse(last, System.Globalization.CultureInfo.InvariantCulture) })).Select(day => $"{day.Day:yyyy-MM-dd}")));

    [Fact]
    public void A_deadline_that_has_passed_is_said_and_the_first_task_is_to_ask_whether_the_offer_stands()
    {
        var playbook = Draft(Letter with { ExpiresOn = new(2026, 2, 27) });

        Assert.StartsWith("Ask in writing whether the offer still stands.", Days(playbook)[0].Tasks[0], StringComparison.Ordinal);
        Assert.Contains("(passed)", playbook.Subtitle, StringComparison.Ordinal);
        Assert.Contains("The letter asked for an answer by 27 February 2026, which has passed", PlaybookHtml.Of(playbook), StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_band_no_figure_is_named_and_the_range_is_asked_for()
    {
        var playbook = Draft(Letter with { Company = "Nobody Ltd" });

        Assert.DoesNotContain(playbook.Sections, section => section.Heading is "Your numbers" or "Packages to offer together");
        Assert.Contains("Ask for the pay range first", PlaybookMarkdown.Of(playbook), StringComparison.Ordinal);
    }

    [Fact]
    public void A_raise_speaks_of_a_manager_and_of_results_and_never_of_an_offer_or_a_sign_on()
    {
        var present = Letter with { Equity = [], SignOn = [], Bonus = null, ExpiresOn = null, StartDate = null };
        var playbook = Draft(present, request => request with { IsRaise = true, Results = ["Cut serving cost by 40%"], MonthsInRole = 30 }, new("What you told the coach") { ReviewDate = new(2026, 3, 20) });
        var text = PlaybookMarkdown.Of(playbook);

        Assert.Contains("Cut serving cost by 40%", text, StringComparison.Ordinal);
        Assert.Contains("after 2 years in this role", text, StringComparison.Ordinal);
        Assert.Contains("What to ask your manager", text, StringComparison.Ordinal);
        Assert.Equal(new DateOnly(2026, 3, 20), Days(playbook)[^1].Day);
        Assert.DoesNotContain("sign-on", text, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("the offer", text, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void A_guide_s_arguments_and_levels_are_leverage_with_the_guide_as_source()
    {
        var notes = new Coach.Bands.GuideNotes("lumen-guide.md", "Lumen Audio", "ML Engineer", ["Northwind E5", "Fjord L4"], [new("Data of its own", "Name the scale you have worked at.")], ["Lumen pay survey 2026"]);
        var playbook = Draft(Letter, request => request with { Bands = request.Bands with { Bands = [request.Bands.Bands[0] with { Notes = notes }, .. request.Bands.Bands.Skip(1)] } });
        var leverage = playbook.Sections.Single(section => section.Heading == "Your leverage").Blocks.OfType<PlaybookBlock.List>().Single().Entries;

        var argument = leverage.Single(entry => entry.Text.StartsWith("Data of its own", StringComparison.Ordinal));
        Assert.Equal("Guide: lumen-guide.md, which names Lumen pay survey 2026", playbook.Sources[argument.Sources.Single() - 1]);
        Assert.Contains(leverage, entry => entry.Text.Contains("Northwind E5, Fjord L4", StringComparison.Ordinal));
    }

    [Fact]
    public void What_documents_say_never_becomes_markup()
    {
        var hostile = Letter with { Role = "<script>alert(1)</script> ML Engineer", Region = "*NYC* | [x](http://evil) `a`", Company = "Lumen Audio" };
        var hiring = HiringCount.Of("Lumen Audio", new([], [new("Ada Quill", "ai", null, "**bold** <b>\n# heading", null, "`signals`")], []), Samples.Today);
        var playbook = Draft(hostile, request => request with { Hiring = hiring }, new("<img src=x onerror=y>.pdf"));
        var (html, markdown) = (PlaybookHtml.Of(playbook), PlaybookMarkdown.Of(playbook));

        Assert.DoesNotContain("<script", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<img", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<b>", html, StringComparison.Ordinal);
        Assert.DoesNotContain("](http", markdown, StringComparison.Ordinal);
        Assert.DoesNotContain("\n# heading", markdown, StringComparison.Ordinal);
        Assert.Contains("\\<img src=x onerror=y\\>.pdf", markdown, StringComparison.Ordinal);
        Assert.Contains("\\*\\*bold\\*\\* \\<b\\> \\# heading", markdown, StringComparison.Ordinal);
    }

    [Fact]
    public void The_page_is_well_formed_needs_nothing_from_elsewhere_and_names_its_parts()
    {
        var page = XDocument.Parse(PlaybookHtml.Of(Draft(Letter)).Replace("<!DOCTYPE html>", "", StringComparison.Ordinal)
            .Replace("<meta charset=\"utf-8\">", "", StringComparison.Ordinal)
            .Replace("initial-scale=1\">", "initial-scale=1\"/>", StringComparison.Ordinal)
            .Replace("content=\"noindex\">", "content=\"noindex\"/>", StringComparison.Ordinal)).Root!;

        Assert.Equal("en", (string?)page.Attribute("lang"));
        Assert.DoesNotContain(page.Descendants(), element => element.Name.LocalName is "script" or "link" or "img" or "iframe");
        Assert.DoesNotContain(page.Descendants().Attributes(), attribute => attribute.Name.LocalName is "style" or "src" || (attribute.Name.LocalName == "href" && !attribute.Value.StartsWith('#')));
        var ids = page.Descendants().Attributes("id").Select(id => id.Value).ToHashSet();
        Assert.All(page.Descendants().Attributes("href"), link => Assert.Contains(link.Value[1..], ids));
        Assert.All(page.Descendants("section"), section => Assert.Contains((string)section.Attribute("aria-labelledby")!, ids));
        Assert.All(page.Descendants().Where(element => element.Name.LocalName == "svg"), svg => Assert.Contains(svg.Elements(), element => element.Name.LocalName == "title"));
    }

    [Fact]
    public void The_plan_is_one_reply_with_the_whole_behind_a_choice_and_the_whole_comes_in_pieces()
    {
        var talk = TalkTester.Analysed().Say(new Intent.Ask(Topic.Playbook));
        var shortly = talk.Last;
        var before = talk.Effects.Count;
        talk.Tap(ChoiceIds.WholePlaybook);
        var pieces = talk.Effects.Skip(before).OfType<Effect.Say>().Select(say => say.Reply).ToArray();

        Assert.Equal("This is your plan.", shortly.Headline);
        Assert.Contains(shortly.Facts, fact => fact.Value == "$405,000");
        Assert.Contains(shortly.Choices, choice => choice.Id == ChoiceIds.WholePlaybook);
        Assert.InRange(pieces.Length, 8, 30);
        Assert.All(pieces, piece => Assert.DoesNotContain("…", piece.Text + piece.Script, StringComparison.Ordinal));
        Assert.Contains(pieces, piece => piece.Script?.Contains("$405,000", StringComparison.Ordinal) == true);
        Assert.Equal("Sources", pieces[^1].Headline);
    }

    [Fact]
    public void Before_there_is_an_offer_the_plan_asks_for_one()
    {
        var talk = new TalkTester().Take(id => new Signal.Opened(id)).Tap(ChoiceIds.Yes).Say(new Intent.Ask(Topic.Playbook));

        Assert.Equal("First tell me the offer.", talk.Last.Headline);
    }
}
