using System.CommandLine;
using System.Globalization;
using Local.Bands;
using Local.Serve;

namespace Local.Commands;

/// <summary><c>coach person …</c>: who may talk with the coach on this machine.</summary>
internal static class PersonCommand
{
    public static Command Of(CommandHost host) => new("person", "Who may talk with the coach on this machine, each with a link of their own.")
    {
        Add(host),
        List(host),
        Remove(host),
    };

    private static Command Add(CommandHost host)
    {
        var name = Name();
        var port = new Option<int>("--port") { Description = "The port of coach serve, for the link.", DefaultValueFactory = _ => new ServeOptions().Port, HelpName = "PORT" };
        var data = Arguments.Data();
        var command = new Command("add", "Make a link for a further person, or print the one they have.") { name, port, data };
        command.SetAction(async (parsed, _) =>
        {
            if (!People.IsName(parsed.GetRequiredValue(name)))
            {
                await host.Terminal.Error.WriteLineAsync(
                    "coach: a person's name is 1 to 64 lower-case letters, digits, hyphens and dots, and begins with a letter or digit.");
                return ExitCode.WrongUsage;
            }

            var person = new People(HeldBands.FolderOf(parsed.GetValue(data), host)).Add(parsed.GetRequiredValue(name));
            await host.Terminal.Out.WriteLineAsync(string.Create(
                CultureInfo.InvariantCulture, $"http://127.0.0.1:{parsed.GetValue(port)}/?token={person.Token}"));
            return ExitCode.Done;
        });
        return command;
    }

    private static Command List(CommandHost host)
    {
        var data = Arguments.Data();
        var command = new Command("list", "Name everybody.") { data };
        command.SetAction(async (parsed, _) =>
        {
            foreach (var person in new People(HeldBands.FolderOf(parsed.GetValue(data), host)).All())
            {
                await host.Terminal.Out.WriteLineAsync(person.Name);
            }

            return ExitCode.Done;
        });
        return command;
    }

    private static Command Remove(CommandHost host)
    {
        var name = Name();
        var data = Arguments.Data();
        var command = new Command("remove", "Make a person's link invalid. What is held about them stays until they are forgotten or it is quiet for long.") { name, data };
        command.SetAction(async (parsed, _) =>
        {
            if (new People(HeldBands.FolderOf(parsed.GetValue(data), host)).Remove(parsed.GetRequiredValue(name)))
            {
                return ExitCode.Done;
            }

            await host.Terminal.Error.WriteLineAsync("coach: there is nobody of this name. `coach person list` names everybody.");
            return ExitCode.NotRead;
        });
        return command;
    }

    private static Argument<string> Name() => new("NAME") { Description = "Lower-case letters, digits, hyphens and dots." };
}
