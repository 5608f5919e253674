using Coach;
using Reading.Facts;

namespace Local.Commands;

/// <summary>What to say of a document that cannot be judged as an offer.</summary>
internal static class LetterRefusal
{
    /// <summary>The letter among the facts of a document; null where there is none with pay in it.</summary>
    public static OfferLetter? LetterOf(IReadOnlyList<DocumentFacts> facts) => facts.OfType<OfferLetter>().FirstOrDefault() is { } letter && Sentence(letter) is null ? letter : null;

    public static async Task<int> WriteAsync(Terminal terminal, string path, IReadOnlyList<DocumentFacts> facts, bool json)
    {
        if (json)
        {
            await terminal.Out.WriteLineAsync(FactsJson.Write(facts[0]));
        }

        await terminal.Error.WriteLineAsync($"coach: {path}: {Sentence(facts[0])}");
        return ExitCode.NotRead;
    }

    // One sentence: what is in the way, and what to do.
    private static string? Sentence(DocumentFacts facts) => facts switch
    {
        OfferLetter { Base: null, Bonus: null, SignOn.Count: 0, Equity.Count: 0, Relocation: null } letter => IsBlank(letter)
            ? "this is a template whose blanks were never filled in. Ask the recruiter for the letter with your figures."
            : "this letter names no pay. Ask the recruiter for base, bonus and equity in writing.",
        OfferLetter => null,
        UnknownDocument { Problems: [.., { Code: ProblemCodes.NotUnderstood } why] } => why.Message,
        UnknownDocument { Problems: [var why, ..] } => why.Message,
        UnknownDocument => "there is no text in it.",
        _ => "this is no offer letter. Give the letter itself; guides go in with: coach bands import PATH",
    };

    private static bool IsBlank(OfferLetter letter) => letter.Problems.Any(problem => problem.Code == ProblemCodes.TemplateBlank);
}
