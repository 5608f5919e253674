using Reading.Chat;

namespace Reading.Tests.Chat;

public class ChatReaderTests
{
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
}
