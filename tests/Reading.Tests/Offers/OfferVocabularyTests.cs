using System.Reflection;
using Reading.Facts.Offers;

namespace Reading.Tests.Offers;

/// <summary>Vocabularies hold the language that letters share, nothing that one letter alone has.</summary>
public sealed class OfferVocabularyTests
{
    /// <summary>Letters of a name that tells whose it is.</summary>
    private const int TellingLength = 5;

    public static TheoryData<string> Tables => [.. Vocabularies().Select(pair => pair.Name).Distinct()];

    [Theory]
    [MemberData(nameof(Tables))]
    public void No_vocabulary_has_the_name_of_a_person_of_the_letters(string table)
    {
        var words = s_words.Value;
        var names = LetterTruth.All.SelectMany(letter => new[] { letter.Text("candidate"), letter.Text("manager") }).OfType<string>()
            .SelectMany(name => Words.Of(name)).Select(word => word.Folded.ToString()).Where(word => word.Length >= TellingLength && !words.Contains(word) && !OfferRole.HasJobWord(word)).ToHashSet(StringComparer.Ordinal);
        var phrases = Vocabularies().Where(pair => pair.Name == table).SelectMany(pair => pair.Phrases);

        Assert.DoesNotContain(phrases, phrase => phrase.Split(' ').Any(names.Contains));
    }

    /// <summary>Words that some letter writes small: "Grant" is a name, and "grant" none.</summary>
    private static readonly Lazy<HashSet<string>> s_words = new(() => Directory.EnumerateFiles(LetterTruth.Folder).Where(file => Path.GetExtension(file) is ".txt" or ".md" or ".html" or ".eml").Select(File.ReadAllText)
        .SelectMany(text => Words.Of(text).Where(word => char.IsLower(text[word.Start])).Select(word => word.Folded.ToString())).ToHashSet(StringComparer.Ordinal));

    [Fact]
    public void There_are_vocabularies_and_names_to_compare()
    {
        Assert.True(Vocabularies().Count() > 100);
        Assert.True(LetterTruth.All.Count(letter => letter.Text("candidate") is not null) > 100);
    }

    private static IEnumerable<(string Name, IEnumerable<string> Phrases)> Vocabularies() =>
        from type in typeof(CueTable<bool>).Assembly.GetTypes()
        where type.Namespace == typeof(CueTable<bool>).Namespace
        from field in type.GetFields(BindingFlags.Static | BindingFlags.NonPublic | BindingFlags.Public)
        where field.FieldType.IsGenericType && field.FieldType.GetGenericTypeDefinition() == typeof(CueTable<>)
        let value = field.GetValue(null)
        select ($"{type.Name}.{field.Name}", (IEnumerable<string>)field.FieldType.GetProperty(nameof(CueTable<bool>.Phrases))!.GetValue(value)!);
}
