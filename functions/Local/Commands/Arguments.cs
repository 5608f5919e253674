using System.CommandLine;
using System.CommandLine.Parsing;

namespace Local.Commands;

/// <summary>The arguments and options that several commands share.</summary>
internal static class Arguments
{
    public static Argument<string[]> Paths(string description)
    {
        var paths = new Argument<string[]>("PATH") { Description = description, Arity = ArgumentArity.OneOrMore };
        paths.Validators.Add(RefuseOptions);
        return paths;
    }

    public static Argument<string> One(string name, string description)
    {
        var one = new Argument<string>(name) { Description = description };
        one.Validators.Add(RefuseOptions);
        return one;
    }

    public static Option<bool> Json() => new("--json") { Description = "Print JSON Lines for programs." };

    public static Option<int> Seed() => new("--seed") { Description = "The same seed gives the same run.", DefaultValueFactory = _ => 1, HelpName = "N" };

    public static Option<string?> Data() => new("--data")
    {
        Description = "The data folder. Default: $COACH_DATA, else NegotiationCoach in your local application data.",
        HelpName = "DIR",
    };

    public static Option<string?> Text(string name, string helpName, string description) => new(name) { Description = description, HelpName = helpName };

    // A mistyped option would otherwise be taken for a file that is not there. A file named like an option can be given as ./--name.
    private static void RefuseOptions(ArgumentResult given)
    {
        foreach (var token in given.Tokens.Where(token => token.Value.StartsWith("--", StringComparison.Ordinal)))
        {
            given.AddError($"There is no option {token.Value} here.");
        }
    }
}
