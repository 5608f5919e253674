using System.Globalization;
using Coach.Bands;
using Coach.Negotiations;
using Coaching;
using Embedded;
using Local.Connector;
using Local.Documents;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Logging;
using Slack;

namespace Local.Serve;

/// <summary><c>coach serve</c>, running: the web host and the timers over one data folder.</summary>
internal sealed class Server : IAsyncDisposable
{
    /// <summary>How long open requests may go on when the server ends. Default 2 s: those who wait for a line ask again. Range 0 to 60 s.</summary>
    private static readonly TimeSpan Farewell = TimeSpan.FromSeconds(2);

    private readonly CancellationTokenSource _stopping = new();
    private readonly IDisposable _folder;
    private readonly LocalCoach _coach;
    private readonly DocumentReading _reading;
    private readonly HttpClient _http = SlackClient.NewHttp();
    private readonly WebApplication _web;
    private readonly TimeProvider _clock;
    private Task _timing = Task.CompletedTask;

    private Server(DataFolder folder, ServeOptions options, Func<MarketStores, ICoaching> coaching, TimeProvider clock, ILoggerFactory loggers)
    {
        _clock = clock;
        _folder = folder.TakeForServing();
        _reading = new(options, clock);
        var ways = new List<IReplyDelivery>();
        _coach = Open(folder, bands => new DeliveredCoaching(coaching(bands), ways, clock), loggers);
        People = new(folder);
        var data = new PersonalData(_coach.Store);
        var slack = options.Slack is { } settings ? SlackOf(settings, data, ways, loggers) : null;
        var connector = options.Playground ? ConnectorOf(options, data, ways, loggers) : null;
        var inbox = new InboxFolder(folder, People, options);
        var dropped = new DroppedDocuments(
            inbox, People, _reading, _coach.Conversations, _coach.Coaching, AddBandsAsync, clock, loggers.CreateLogger<DroppedDocuments>());
        Timers = new(_coach.Store, _coach.Files, _coach.Conversations, dropped, options, clock, loggers.CreateLogger<Timers>());
        BandTimer = new(_coach, folder, options, clock, loggers.CreateLogger<BandTimer>());
        var access = new Access(People);
        _web = WebHost.Build(
            options,
            new(
                access,
                new(access),
                new(_coach.Conversations, _coach.Coaching, options, clock),
                new(_coach.Conversations, _coach.Coaching, _reading, options, clock),
                new(_coach.Store, data, _coach.Files),
                new(new PersonalPlan(_coach.Store, clock)),
                new(access, _coach.Bands),
                new(access, _coach.Hiring, clock),
                slack,
                connector),
            loggers);
    }

    public People People { get; }

    public Timers Timers { get; }

    /// <summary>What is held of everybody.</summary>
    public INegotiationStore Store => _coach.Store;

    public BandTimer BandTimer { get; }

    /// <summary>Ends when the server is told to stop by the system.</summary>
    public CancellationToken Stopped => _web.Lifetime.ApplicationStopping;

    /// <summary>Where it listens, without a slash at the end.</summary>
    public string Address => _web.Urls.First();

    /// <summary>Every route as <c>GET /health</c>.</summary>
    public IEnumerable<string> Routes => ((IEndpointRouteBuilder)_web).DataSources
        .SelectMany(source => source.Endpoints)
        .OfType<RouteEndpoint>()
        .SelectMany(route => route.Metadata.GetRequiredMetadata<HttpMethodMetadata>().HttpMethods.Select(method => $"{method} {route.RoutePattern.RawText}"));

    /// <summary>The link that lets a person in.</summary>
    public string LinkOf(Person person) => $"{Address}/?token={person.Token}";

    /// <summary>Opens the data folder and listens.</summary>
    /// <exception cref="IOException">The port is taken, another server works with the data folder, or it cannot be used.</exception>
    /// <exception cref="InvalidDataException">The data folder is damaged, or a newer version of the coach wrote it.</exception>
    public static async Task<Server> StartAsync(
        DataFolder folder, ServeOptions options, Func<MarketStores, ICoaching> coaching, TimeProvider clock, ILoggerFactory loggers)
    {
        Recognition.ForgetLeftovers(clock.GetUtcNow());
        var server = new Server(folder, options, coaching, clock, loggers);
        try
        {
            await server._web.StartAsync();
        }
        catch (IOException taken)
        {
            await server.DisposeAsync();
            throw new IOException(
                string.Create(CultureInfo.InvariantCulture, $"Port {options.Port} is taken. Choose another with --port, or 0 for a free one."), taken);
        }

        server._timing = Task.WhenAll(server.Timers.RunAsync(server._stopping.Token), server.BandTimer.RunAsync(server._stopping.Token));
        return server;
    }

    public async ValueTask DisposeAsync()
    {
        await _stopping.CancelAsync();
        using var farewell = new CancellationTokenSource(Farewell, _clock);
        await _web.StopAsync(farewell.Token);
        await _web.DisposeAsync();
        // Cancelled in the middle of a look, perhaps; what it did not do, the next start does.
        await _timing.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        await _coach.DisposeAsync();
        _reading.Dispose();
        _http.Dispose();
        _stopping.Dispose();
        _folder.Dispose();
    }

    private LocalCoach Open(DataFolder folder, Func<MarketStores, ICoaching> coaching, ILoggerFactory loggers)
    {
        try
        {
            return LocalCoach.Open(folder, coaching, _clock, loggers);
        }
        catch
        {
            // Whoever mends the folder can start again at once.
            _folder.Dispose();
            throw;
        }
    }

    private SlackChannel SlackOf(SlackOptions slack, PersonalData data, List<IReplyDelivery> ways, ILoggerFactory loggers)
    {
        var people = new SlackPeople(slack, _http, data, _clock, loggers.CreateLogger<SlackPeople>());
        ways.Add(new SlackReplies(people, _coach.Coaching, _reading, loggers.CreateLogger<SlackReplies>()));
        return new(slack, people, _coach.Conversations, _coach.Coaching, _clock);
    }

    private ConnectorChannel ConnectorOf(ServeOptions options, PersonalData data, List<IReplyDelivery> ways, ILoggerFactory loggers)
    {
        var tickets = new DataTickets(() => new(new Uri(Address), ConnectorChannel.DataHome), _clock);
        var replies = new ConnectorReplies(_http, tickets, _clock, loggers.CreateLogger<ConnectorReplies>());
        ways.Add(replies);
        return new(replies, new(_http, options.MaxDocumentBytes), tickets, data, _coach.Conversations, _coach.Coaching, _reading, options, _clock);
    }

    private async Task AddBandsAsync(IReadOnlyList<Band> bands, CancellationToken cancellation) =>
        await BandPublication.PublishAsync(_coach.Bands, bands, refusesBroken: false, _clock, cancellation);
}
