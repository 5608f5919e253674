using System.Collections.Concurrent;
using System.Diagnostics.Tracing;
using System.Net;
using System.Net.NetworkInformation;
using System.Net.Sockets;
using System.Text;
using System.Text.RegularExpressions;
using Local.Serve;
using Local.Tests.Talk;

namespace Local.Tests.Serve;

/// <summary>Where the data of people goes, and where it does not.</summary>
public sealed partial class KeepingTests
{
    [Fact]
    public async Task A_letter_given_in_the_talk_is_read_and_not_kept()
    {
        const string Letter = "Dear Ada,\n\nHarbourlight offers you the position of Data Engineer. Your base salary is $180,000 per year.\n\nThe porcupine sleeps beside the lighthouse.\n";
        await using var server = await TalkServer.StartAsync();
        var client = server.Client();
        await client.SayAsync("1", "yes");
        using var form = Talking.Form("letter.txt", Encoding.UTF8.GetBytes(Letter));
        (await client.PostAsync("/api/documents", form)).EnsureSuccessStatusCode();

        Assert.Empty(Traces.Of(server.Data, ["porcupine"]));
        Assert.NotEmpty(Traces.Of(server.Data, ["Harbourlight"]));
    }

    [Fact]
    public async Task It_listens_on_the_loopback_address_alone()
    {
        await using var server = await RunningServer.StartAsync();
        var port = new Uri(server.Server.Address).Port;
        var others = NetworkInterface.GetAllNetworkInterfaces()
            .SelectMany(network => network.GetIPProperties().UnicastAddresses)
            .Select(one => one.Address)
            .Where(address => address.AddressFamily == AddressFamily.InterNetwork && !IPAddress.IsLoopback(address));

        Assert.Equal("127.0.0.1", new Uri(server.Server.Address).Host);
        foreach (var address in others)
        {
            using var socket = new Socket(address.AddressFamily, SocketType.Stream, ProtocolType.Tcp);
            await Assert.ThrowsAsync<SocketException>(() => socket.ConnectAsync(address, port));
        }
    }

    [Fact]
    public async Task A_whole_talk_opens_no_connection_to_another_machine()
    {
        using var connections = new Connections();
        await using var server = await TalkServer.StartAsync();
        await TalkScript.PlayAsync("offer-talk.txt", new WebApiChannel(server));

        Assert.NotEmpty(connections.Opened);
        Assert.All(connections.Opened, address => Assert.Matches(OwnMachine(), address));
    }

    [Fact]
    public void Ninety_quiet_days_are_the_usual_and_may_be_chosen_within_bounds()
    {
        Assert.Equal(90, new ServeOptions().RetentionDays);
        Assert.Empty(new ServeOptions { RetentionDays = 7 }.Mistakes());
        Assert.Contains("--retention-days", Assert.Single(new ServeOptions { RetentionDays = 0 }.Mistakes()), StringComparison.Ordinal);
        Assert.Single(new ServeOptions { RetentionDays = 4_000 }.Mistakes());
    }

    // The bytes of a socket's address: its port, then 127.0.0.x, perhaps as an address of version 6.
    [GeneratedRegex(@"^Unix|^InterNetwork:16:\{\d+,\d+,127,0,0,|^InterNetworkV6:28:\{\d+,\d+,0,0,0,0,(0,){10}(255,255,127,0,0,|0,0,0,0,0,1,)", RegexOptions.CultureInvariant)]
    private static partial Regex OwnMachine();

    /// <summary>Every connection that this process opens, as .NET tells them.</summary>
    private sealed class Connections : EventListener
    {
        public ConcurrentQueue<string> Opened { get; } = new();

        protected override void OnEventSourceCreated(EventSource eventSource)
        {
            if (eventSource.Name == "System.Net.Sockets")
            {
                EnableEvents(eventSource, EventLevel.Informational);
            }
        }

        protected override void OnEventWritten(EventWrittenEventArgs eventData)
        {
            if (eventData.EventName == "ConnectStart")
            {
                Opened?.Enqueue($"{eventData.Payload![0]}");
            }
        }
    }
}
