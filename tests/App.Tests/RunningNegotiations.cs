using System.Collections.Concurrent;
using System.Text.Json;
using App.Conversations;
using Coach;
using Coach.Bands;
using Coach.Negotiations;
using Coach.Replies;
using Coaching;
using Embedded;
using Embedded.Bands;
using Embedded.Negotiations;
using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;
using Microsoft.DurableTask.Testing;
using Microsoft.Extensions.Logging.Abstractions;

namespace App.Tests;

/// <summary>The orchestration and its activities on the real durable engine, in memory, over a real store on disk. Only the channel is a recorder.</summary>
internal sealed class RunningNegotiations : IAsyncDisposable
{
    public static readonly NegotiationKey Ada = new("msteams/harbour", "ada", "main");

    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(30);

    private readonly string _folder = Directory.CreateTempSubdirectory("coach-").FullName;
    private readonly Database _database;
    private readonly Database _bands;
    private readonly SqliteNegotiationStore _sqlite;
    private readonly Measures _measures = new(TimeProvider.System);
    private readonly ConcurrentDictionary<string, IReadOnlyList<string>> _callsBefore = new();
    private readonly ConcurrentDictionary<string, bool> _isOver = new();
    private DurableTaskTestHost? _host;
    private int _rings;

    private RunningNegotiations()
    {
        _database = Database.Open(DataFolder.Of(_folder, null));
        _bands = Database.OpenBands(DataFolder.Of(_folder, null));
        _sqlite = new(_database);
        Store = Counted.Around<INegotiationStore>(_sqlite, Calls);
        Addresses = Counted.Around<IAddressBook>(new AddressesInMemory(), Calls);
        Coaching = new ConversationCoaching(new(Bands), TimeProvider.System, NullLogger.Instance);
    }

    public ConcurrentDictionary<string, int> Calls { get; } = new();

    public INegotiationStore Store { get; }

    public IAddressBook Addresses { get; }

    public RecordingChannel Channel { get; } = new();

    public ICoaching Coaching { get; }

    public IBandStore Bands => new SqliteBandStore(_bands);

    public DurableTaskClient Client => _host!.Client;

    /// <summary>The versions that rounds ran under, in order.</summary>
    public ConcurrentQueue<string> Versions { get; } = new();

    /// <summary>Runs after an activity has done its work and before its result is reported: a machine that dies throws here.</summary>
    public Func<string, Task> AfterActivity { get; set; } = _ => Task.CompletedTask;

    public static async Task<RunningNegotiations> StartAsync()
    {
        var running = new RunningNegotiations();
        running._host = await DurableTaskTestHost.StartAsync(running.Register);
        return running;
    }

    /// <summary>A signal from a channel: where to answer, stored, rung.</summary>
    public async Task SayAsync(string id, string text, NegotiationKey? key = null)
    {
        await StoreAsync(id, text, key);
        await Client.RingAsync(key ?? Ada, CancellationToken.None);
    }

    /// <summary>The same where the ring gets lost.</summary>
    public async Task StoreAsync(string id, string text, NegotiationKey? key = null)
    {
        await Addresses.SaveAsync(key ?? Ada, RecordingChannel.ChannelName, "{}");
        await Store.AcceptAsync(key ?? Ada, new(id, Coaching.Said(id, text), "{}", TimeProvider.System.GetUtcNow()));
    }

    /// <summary>Waits until everything in the inbox was taken in and every reply was delivered.</summary>
    public async Task QuietAsync(NegotiationKey? key = null)
    {
        var started = TimeProvider.System.GetTimestamp();
        while (!await IsQuietAsync(key ?? Ada))
        {
            Assert.True(TimeProvider.System.GetElapsedTime(started) < s_patience, await StandingAsync(key ?? Ada));
            await Task.Delay(20);
        }
    }

    /// <summary>
    /// Rings once more for nothing and waits until the round that this begins is over. Rounds come one after the other, each when the work of the one before
    /// is done, so no time need be guessed in which what rang before would still do something.
    /// </summary>
    /// <returns>The calls counted until that round began.</returns>
    public async Task<IReadOnlyList<string>> RingOutAsync()
    {
        var ring = $"ring {++_rings}";
        await Client.RaiseEventAsync(NegotiationDoor.InstanceOf(Ada), NegotiationOrchestration.Doorbell, ring);
        var started = TimeProvider.System.GetTimestamp();
        while (!_isOver.ContainsKey(ring))
        {
            Assert.True(TimeProvider.System.GetElapsedTime(started) < s_patience, await StandingAsync(Ada));
            await Task.Delay(20);
        }

        return _callsBefore[ring];
    }

    public async ValueTask DisposeAsync()
    {
        await _host!.DisposeAsync();
        await _sqlite.DisposeAsync();
        _database.Dispose();
        _bands.Dispose();
        _measures.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    private async Task<string> StandingAsync(NegotiationKey key)
    {
        var instance = await Client.GetInstanceAsync(NegotiationDoor.InstanceOf(key), getInputsAndOutputs: true);
        return $"Not quiet: {instance?.RuntimeStatus} {instance?.FailureDetails?.ErrorMessage}, {string.Join(", ", Calls.Select(call => $"{call.Key} {call.Value}"))}";
    }

    private async Task<bool> IsQuietAsync(NegotiationKey key)
    {
        // What is unfinished first: lines read before it could be older than the turn that finished it.
        if ((await _sqlite.UnfinishedAsync(TimeProvider.System.GetUtcNow())).Contains(key))
        {
            return false;
        }

        var lines = await _sqlite.LinesAfterAsync(key, 0, int.MaxValue);
        return lines.Count > 0
            && (await Addresses.FindAsync(key))?.DeliveredThrough == lines.Where(line => !line.Said).Select(line => line.Sequence).LastOrDefault();
    }

    private void Register(DurableTaskRegistry tasks)
    {
        tasks.AddOrchestratorFunc<RoundOf, bool>(nameof(NegotiationOrchestration), async (context, of) =>
        {
            if (!context.IsReplaying)
            {
                Versions.Enqueue(context.Version);
                _callsBefore.TryAdd(of.Cause ?? "", [.. Calls.Select(call => $"{call.Key} {call.Value}").Order()]);
            }

            await NegotiationOrchestration.RunAsync(context);
            return true;
        });
        DurableActivities.Add(
            tasks,
            of => Alive(nameof(TakeTurns), new TakeTurns(Store, Coaching, TimeProvider.System, _measures).RunAsync(of, CancellationToken.None)),
            effect => Alive(nameof(PerformEffect), new PerformEffect(Store, Coaching, TimeProvider.System, NullLogger<PerformEffect>.Instance).RunAsync(effect, CancellationToken.None)),
            DeliverAsync,
            of => Alive(nameof(ForgetPerson), Addresses.EraseAsync(of.Key.Tenant, of.Key.Person)));
    }

    private async Task DeliverAsync(RoundOf of)
    {
        await Alive(nameof(DeliverReplies), new DeliverReplies(Store, Addresses, [Channel], _measures, NullLogger<DeliverReplies>.Instance).RunAsync(of, CancellationToken.None));
        _isOver.TryAdd(of.Cause ?? "", true);
    }

    private async Task<T> Alive<T>(string activity, Task<T> work)
    {
        await Alive(activity, (Task)work);
        return await work;
    }

    private async Task Alive(string activity, Task work)
    {
        Calls.AddOrUpdate($"activity {activity}", 1, (_, count) => count + 1);
        await work;
        await AfterActivity(activity);
    }
}

/// <summary>A channel that remembers what it was given.</summary>
internal sealed class RecordingChannel : IReplyChannel
{
    public const string ChannelName = "recorder";

    public ConcurrentQueue<string> Sent { get; } = new();

    public Func<Reply, Task> Before { get; set; } = _ => Task.CompletedTask;

    public string Name => ChannelName;

    public async Task SendAsync(Delivery delivery, CancellationToken cancellation = default)
    {
        await Before(delivery.Reply);
        Sent.Enqueue(JsonSerializer.Serialize(delivery.Reply, CoachJson.Default.Reply));
    }
}

/// <summary>The address book in memory.</summary>
internal sealed class AddressesInMemory : IAddressBook
{
    private readonly ConcurrentDictionary<NegotiationKey, Address> _addresses = new();

    public Task<Address?> FindAsync(NegotiationKey key, CancellationToken cancellation = default) => Task.FromResult(_addresses.GetValueOrDefault(key));

    public Task SaveAsync(NegotiationKey key, string channel, string reference, CancellationToken cancellation = default)
    {
        _addresses.AddOrUpdate(key, new Address(channel, reference, 0), (_, known) => known with { Channel = channel, Reference = reference });
        return Task.CompletedTask;
    }

    public Task DeliveredAsync(NegotiationKey key, long sequence, CancellationToken cancellation = default)
    {
        _addresses[key] = _addresses[key] with { DeliveredThrough = sequence };
        return Task.CompletedTask;
    }

    public Task EraseAsync(string tenant, string person, CancellationToken cancellation = default)
    {
        foreach (var key in _addresses.Keys.Where(key => key.Tenant == tenant && key.Person == person))
        {
            _addresses.TryRemove(key, out _);
        }

        return Task.CompletedTask;
    }

    public Task EraseQuietAsync(DateTimeOffset before, CancellationToken cancellation = default) => Task.CompletedTask;
}
