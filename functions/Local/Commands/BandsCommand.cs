using System.CommandLine;

namespace Local.Commands;

/// <summary><c>coach bands …</c>: the pay bands kept on this machine.</summary>
internal static class BandsCommand
{
    public static Command Of(CommandHost host) => new("bands", "The pay bands that offers are held against.")
    {
        BandsImportCommand.Of(host),
        BandsListCommand.Of(host),
        BandsShowCommand.Of(host),
        BandsExportCommand.Of(host),
        BandsRefreshCommand.Of(host),
        BandsDiffCommand.Of(host),
    };
}
