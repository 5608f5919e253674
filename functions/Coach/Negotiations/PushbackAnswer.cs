namespace Coach.Negotiations;

/// <summary>Something that a recruiter or manager says back, and the answer to it.</summary>
/// <param name="They">Their words; what happens, where they say nothing.</param>
/// <param name="Advice">One sentence on what is behind it.</param>
/// <param name="You">What to say.</param>
public sealed record PushbackAnswer(string They, string Advice, string You);
