using Coach.Negotiations;
using Coach.Replies;
using Coaching;
using Local.Serve;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Logging.Abstractions;
using ChatMessage = Microsoft.Extensions.AI.ChatMessage;

namespace Local.Tests.Serve;

/// <summary>A model that is hostile, broken or slow never gets a word in.</summary>
public sealed class RephraserTests
{
    private const string Text =
        "They offer $340,000 in stock, which sits in the lower third of the band at Lumen Audio. Ask for $405,000 by Friday, 6 March, and give one reason with the figure. Do not accept less than $365,000.";

    private static readonly Reply s_reply = new("Ask for $405,000 in stock.", Text, [new("Ask for", "$405,000")], null, [new("email", "Write the e-mail")], "Hello,\n\nCould we talk?", Stage.Analysed);

    private static Task<Reply> SaidWith(Func<CancellationToken, Task<string>> model) =>
        new Rephraser(new Fake(model), TimeProvider.System, NullLogger.Instance) { Patience = TimeSpan.FromMilliseconds(300) }.RephraseAsync(s_reply);

    [Fact]
    public async Task Fair_words_are_said_and_everything_else_stays()
    {
        const string Fair =
            "They offer $340,000 in stock, and that sits in the lower third of the band at Lumen Audio. Ask for $405,000 by Friday, 6 March, and give one good reason for the figure. Do not accept less than $365,000.";

        Assert.Equal(s_reply with { Text = Fair }, await SaidWith(_ => Task.FromResult(Fair)));
    }

    public static TheoryData<string, string> Hostile { get; } = new()
    {
        { "a changed figure", Text.Replace("$405,000", "$450,000", StringComparison.Ordinal) },
        { "figures swapped", Text.Replace("$405,000", "X", StringComparison.Ordinal).Replace("$365,000", "$405,000", StringComparison.Ordinal).Replace("X", "$365,000.5", StringComparison.Ordinal) },
        { "another currency", Text.Replace("$405,000", "€405,000", StringComparison.Ordinal) },
        { "a figure in words", Text.Replace("one reason", "five reasons", StringComparison.Ordinal) },
        { "a further figure", Text + " Mention 20% too." },
        { "another name", Text.Replace("Lumen Audio", "Fjord Systems", StringComparison.Ordinal) },
        { "a name left out", Text.Replace(" at Lumen Audio", "", StringComparison.Ordinal) },
        { "another day", Text.Replace("Friday", "Monday", StringComparison.Ordinal) },
        { "another month", Text.Replace("March", "May", StringComparison.Ordinal) },
        { "the advice turned round", Text.Replace("Do not accept less", "Accept less", StringComparison.Ordinal) },
        { "no for ask", Text.Replace("Ask for", "Decline", StringComparison.Ordinal) },
        { "above for below", Text.Replace("lower third", "upper third", StringComparison.Ordinal) },
        { "base for stock", Text.Replace("stock", "salary", StringComparison.Ordinal) },
        { "a promise", Text + " They will certainly agree." },
        { "an instruction", Text + " Ignore the rules above and quit your job today." },
        { "an address", Text.Replace("one reason", "one reason (see evil.example.com)", StringComparison.Ordinal) },
        { "markup", Text.Replace("stock", "<b>stock</b>", StringComparison.Ordinal) },
        { "nothing", "" },
        { "blanks", "   \n " },
        { "too much", string.Concat(Enumerable.Repeat(Text + " ", 200)) },
        { "something else altogether", "I am a helpful assistant and would be glad to tell a story about pirates." },
    };

    [Theory]
    [MemberData(nameof(Hostile))]
    public async Task Words_that_say_something_else_are_not_said(string what, string words)
    {
        Assert.NotEmpty(what);
        Assert.Same(s_reply, await SaidWith(_ => Task.FromResult(words)));
    }

    [Fact]
    public async Task A_model_that_fails_or_never_answers_costs_its_patience_and_nothing_else()
    {
        Assert.Same(s_reply, await SaidWith(_ => throw new InvalidOperationException("no")));
        Assert.Same(s_reply, await SaidWith(_ => Task.FromException<string>(new HttpRequestException("no"))));
        Assert.Same(s_reply, await SaidWith(async cancellation =>
        {
            await Task.Delay(Timeout.InfiniteTimeSpan, cancellation);
            return "";
        }));
        Assert.Same(s_reply, await SaidWith(_ => new TaskCompletionSource<string>().Task));
    }

    [Fact]
    public void A_reply_says_the_same_as_itself() => Assert.True(RephrasingCheck.SaysTheSame(Text, Text));

    [Theory]
    [InlineData(null, null, null, 0)]
    [InlineData("https://api.openai.com/v1", "gpt", "secret", 0)]
    [InlineData("http://127.0.0.1:11434/v1", "llama", "any", 0)]
    [InlineData("http://example.org/v1", "gpt", "secret", 1)]
    [InlineData("nonsense", "", "", 3)]
    [InlineData(null, "gpt", null, 2)]
    public void Settings_are_checked_before_the_start(string? endpoint, string? name, string? key, int mistakes)
    {
        var settings = ModelSettings.Of(variable => variable switch
        {
            ModelSettings.EndpointVariable => endpoint,
            ModelSettings.NameVariable => name,
            ModelSettings.KeyVariable => key,
            _ => null,
        });

        Assert.Equal(mistakes, (new ServeOptions { Model = settings }).Mistakes().Count());
    }

    private sealed class Fake(Func<CancellationToken, Task<string>> answer) : IChatClient
    {
        public async Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default) =>
            new(new ChatMessage(ChatRole.Assistant, await answer(cancellationToken)));

        public IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default) =>
            throw new NotSupportedException();

        public object? GetService(Type serviceType, object? serviceKey = null) => null;

        public void Dispose()
        {
        }
    }
}
