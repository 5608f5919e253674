namespace Coach;

/// <summary>Something a person should know about what was read or reckoned. Never an exception: the work goes on without it.</summary>
/// <param name="Code">A stable name for programs, one of <see cref="ProblemCodes"/>.</param>
/// <param name="Message">One sentence for people, saying what to do where something can be done.</param>
/// <param name="Where">Where it was found ("line 7", "page 2"); null when it is about the whole.</param>
public sealed record Problem(string Code, string Message, string? Where = null);
