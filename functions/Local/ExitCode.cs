namespace Local;

/// <summary>The exit status of every command. Scripts rely on them.</summary>
internal static class ExitCode
{
    /// <summary>Every file was read.</summary>
    public const int Done = 0;

    /// <summary>At least one file could not be read, or what was asked for is not there.</summary>
    public const int NotRead = 1;

    /// <summary>The command line is wrong.</summary>
    public const int WrongUsage = 2;

    /// <summary>Stopped from outside (128 + SIGINT, as shells have it).</summary>
    public const int Stopped = 130;
}
