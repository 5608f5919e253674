using System.Text.Json;
using Coach.Negotiations;
using Coach.Replies;

namespace Coach.Tests.Negotiations;

public sealed class UnionTests
{
    public static TheoryData<Type, Type> AllCases()
    {
        var cases = new TheoryData<Type, Type>();
        foreach (var union in new[] { typeof(Signal), typeof(Intent), typeof(Effect), typeof(ReplyChart) })
        {
            foreach (var type in Cases.Of(union))
            {
                cases.Add(union, type);
            }
        }

        return cases;
    }

    [Theory]
    [MemberData(nameof(AllCases))]
    public void Every_case_is_sealed_and_comes_back_from_json_as_it_was(Type union, Type type)
    {
        Assert.True(type.IsSealed, $"{type} is not sealed.");
        var json = JsonSerializer.Serialize(Cases.Filled(type), union, CoachJson.Default);

        var back = JsonSerializer.Deserialize(json, union, CoachJson.Default);

        Assert.IsType(type, back);
        Assert.Equal(json, JsonSerializer.Serialize(back, union, CoachJson.Default));
    }

    [Fact]
    public void The_state_comes_back_from_json_as_it_was()
    {
        var json = JsonSerializer.Serialize(Cases.Filled(typeof(Negotiation)), typeof(Negotiation), CoachJson.Default);

        var back = JsonSerializer.Deserialize(json, CoachJson.Default.Negotiation);

        Assert.Contains("\"perUnit\":{", json, StringComparison.Ordinal);
        Assert.Equal(json, JsonSerializer.Serialize(back, CoachJson.Default.Negotiation));
    }
}
