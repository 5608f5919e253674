using System.Diagnostics;
using Coach.Negotiations;
using Reading.Chat;

namespace Reading.Tests.Chat;

public class ChatReaderTests
{
    private static readonly ChatContext s_context = new(Utterance.Today);

    public static TheoryData<string, string, string> Utterances()
    {
        var data = new TheoryData<string, string, string>();
        foreach (var utterance in Utterance.All)
        {
            data.Add(utterance.Text, utterance.Context, utterance.Expected);
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Utterances))]
    public void What_people_type_is_understood(string text, string context, string expected) =>
        Assert.Equal(expected, IntentNotation.Of(ChatReader.Read(text, IntentNotation.Context(context, Utterance.Today))));

    [Theory]
    [InlineData("Harbourlight")]
    [InlineData("Lumen Audio")]
    public void A_name_alone_where_the_offer_was_asked_for_is_asked_back_as_company_or_job(string text)
    {
        var unclear = Assert.IsType<Intent.Unclear>(Assert.Single(ChatReader.Read(text, s_context with { Asked = Question.Offer })));

        Assert.Equal([new Intent.Tell(Fact.Company, text), new Intent.Tell(Fact.Role, text)], unclear.Meanings.Select(meaning => meaning.Meant));
    }

    [Theory]
    [InlineData("harbour")]
    [InlineData("Why?")]
    [InlineData("I don't want to")]
    public void Other_words_there_are_no_name(string text) =>
        Assert.DoesNotContain(ChatReader.Read(text, s_context with { Asked = Question.Offer }), intent => intent is Intent.Unclear { Meanings.Count: > 0 });

    [Theory]
    [InlineData("my rent is 2000 a month")]
    [InlineData("my wife earns 90k")]
    [InlineData("I bought a house for 400k")]
    [InlineData("working hours are 40 a week")]
    [InlineData("the stock price is 120")]
    [InlineData("the company raised 50 million last year")]
    [InlineData("relocation is covered up to 10k")]
    public void Figures_of_something_else_than_the_persons_pay_are_not_taken(string text) =>
        Assert.All(Enum.GetValues<Question>().Select(asked => ChatReader.Read(text, s_context with { Asked = asked })).SelectMany(intents => intents), intent => Assert.IsNotType<Intent.Figure>(intent));

    [Theory]
    [InlineData("my friend got an offer from Apple")]
    [InlineData("my brother was promoted last week")]
    [InlineData("I used to work at IBM")]
    [InlineData("my last job was at Oracle")]
    [InlineData("the company is worth 2 billion")]
    [InlineData("the job is boring")]
    [InlineData("they asked for references")]
    [InlineData("I quit my last job in June")]
    [InlineData("they're going to IPO next year")]
    public void What_is_about_somebody_or_something_else_is_asked_back(string text) => Assert.Equal("Unclear", IntentNotation.Of(ChatReader.Read(text, s_context)));

    [Theory]
    [InlineData("it varies month to month")]
    [InlineData("I freelance so it depends")]
    [InlineData("ask me later")]
    [InlineData("all of it")]
    [InlineData("a lot less than they offer")]
    [InlineData("can I upload a file instead")]
    [InlineData("I already told you")]
    public void A_sentence_is_no_name_though_a_name_was_asked_for(string text) =>
        Assert.All(new[] { Question.Company, Question.Role, Question.Level, Question.Region, Question.OtherOffers }, asked =>
            Assert.DoesNotContain(ChatReader.Read(text, s_context with { Asked = asked }), intent => intent is Intent.Tell or Intent.Command));

    [Theory]
    [InlineData("I've got another offer", "I have got another offer")]
    [InlineData("I'm not taking it", "I am not taking it")]
    [InlineData("they don't budge", "they do not budge")]
    [InlineData("they cannot go higher", "they can't go higher")]
    [InlineData("what is my offer worth", "what's my offer worth")]
    public void Short_forms_and_long_forms_mean_the_same(string text, string other) =>
        Assert.Equal(IntentNotation.Of(ChatReader.Read(text, s_context)), IntentNotation.Of(ChatReader.Read(other, s_context)));

    [Fact]
    public void Until_in_a_sentence_about_something_else_is_asked_back_with_the_day() =>
        Assert.Equal("Unclear(Deadline 2026-11-30)", IntentNotation.Of(ChatReader.Read("I'm on holiday until Monday", s_context)));

    [Fact]
    public void The_table_is_large_and_messy_enough()
    {
        Assert.True(Utterance.All.Count >= 300);
        Assert.True(Utterance.All.Count(one => one.IsMessy) >= 60);
        Assert.Equal(Utterance.All.Count, Utterance.All.Select(one => (one.Text, one.Context)).Distinct().Count());
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("?!?!")]
    [InlineData("\u0000\uFFFF\uD800")]
    [InlineData("99999999999999999999999999999999999999999999")]
    [InlineData("$99999999999999999999k base")]
    [InlineData("31/31/31 32 february 0/0 24/7")]
    [InlineData("5/15/40/40/")]
    [InlineData("in 99999 years")]
    [InlineData("in 900000 months")]
    public void Odd_texts_have_an_answer_too(string text) => Assert.NotEmpty(ChatReader.Read(text, s_context));

    [Fact]
    public void Random_texts_never_throw_and_never_bring_a_figure_of_their_own()
    {
        var random = new Random(20261125);
        for (var i = 0; i < 3_000; i++)
        {
            var text = RandomText(random);
            var context = s_context with { Asked = (Question)random.Next(Enum.GetValues<Question>().Length), Stage = (Stage)random.Next(5) };
            var intents = ChatReader.Read(text, context);
            Assert.NotEmpty(intents);
            Assert.All(intents.SelectMany(Figures), figure => Assert.True(text.Any(char.IsDigit) || s_numbers.Any(text.Contains), $"{text} => {IntentNotation.Of(intents)}"));
        }
    }

    [Fact]
    public void The_digits_of_a_figure_stand_in_the_text()
    {
        var random = new Random(7);
        for (var i = 0; i < 2_000; i++)
        {
            var amount = random.Next(10, 999);
            var text = $"{RandomText(random, digits: false)} {amount} {RandomText(random, digits: false)}";
            foreach (var figure in ChatReader.Read(text, s_context).SelectMany(Figures).Where(_ => !s_numbers.Any(text.Contains)))
            {
                Assert.Contains(figure.Min, new decimal[] { amount, amount * 1_000m, amount * 1_000_000m, amount * 100_000m });
            }
        }
    }

    [Theory]
    [InlineData("they came back with ")]
    [InlineData("385 ")]
    [InlineData("what if ")]
    [InlineData("5/15/")]
    [InlineData("a ")]
    [InlineData("hundred ")]
    [InlineData("zzzzzzzz ")]
    [InlineData("I shipped ")]
    [InlineData("$1,")]
    [InlineData("one eighty ")]
    public void Time_grows_with_the_length_only_up_to_the_longest_text(string part)
    {
        var text = string.Concat(Enumerable.Repeat(part, 200_000 / part.Length));
        // The quickest of a few: a busy machine makes any one slow.
        var quickest = Enumerable.Range(0, 4).Min(_ =>
        {
            var began = Stopwatch.GetTimestamp();
            ChatReader.Read(text, s_context);
            return Stopwatch.GetElapsedTime(began);
        });
        Assert.True(quickest < TimeSpan.FromSeconds(2), $"{quickest}");
    }

    [Fact]
    public void What_was_offered_to_choose_from_is_picked_by_number_or_label()
    {
        var context = s_context with { Meanings = [new("Friday, 27 November 2026", new Intent.TellDate(null, new(2026, 11, 27))), new("Friday, 4 December 2026", new Intent.TellDate(null, new(2026, 12, 4)))] };
        Assert.Equal("Day(? 2026-12-04)", IntentNotation.Of(ChatReader.Read("the second one", context)));
        Assert.Equal("Day(? 2026-11-27)", IntentNotation.Of(ChatReader.Read("1", context)));
        Assert.Equal("Day(? 2026-11-27)", IntentNotation.Of(ChatReader.Read("friday, 27 november 2026", context)));
    }

    [Fact]
    public void Names_are_told_as_typed_and_never_mended()
    {
        Assert.Equal("Tell(Company: Stok)", IntentNotation.Of(ChatReader.Read("I work at Stok", s_context)));
        Assert.Equal("Tell(?: Bonnus Labs)", IntentNotation.Of(ChatReader.Read("Bonnus Labs", s_context with { Asked = Question.Company })));
    }

    private static readonly string[] s_numbers = "one two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty sixty seventy eighty ninety hundred thousand grand million mil half quarter".Split(' ');

    private static readonly string[] s_words =
        ("they offered base stock 385 185k 15% not from to sorry what if by Friday the 30th in weeks two years I make at Spotify bonus sign-on and , . ? ! no yes is it good came back with wouldn't move on 5/15/40/40 half a mil one eighty five "
        + "market is 180-220 next Tuesday review my recruiter undo $ € k LPA 1/2/2027 €85.000 L5 senior engineer want 401k more less 2 4 me 😀 \u0301 ( ) / % - — \n").Split(' ');

    private static string RandomText(Random random, bool digits = true)
    {
        var words = digits ? s_words : [.. s_words.Where(word => !word.Any(char.IsDigit))];
        return string.Join(random.Next(5) == 0 ? "" : " ", Enumerable.Range(0, random.Next(12)).Select(_ => words[random.Next(words.Length)]));
    }

    private static IEnumerable<PayFigure> Figures(Intent intent) => intent switch
    {
        Intent.Figure figure => [figure.Pay],
        Intent.Unclear unclear => unclear.Meanings.SelectMany(meaning => Figures(meaning.Meant)),
        _ => [],
    };
}
