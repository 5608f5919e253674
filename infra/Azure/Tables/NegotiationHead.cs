using Azure;
using Azure.Data.Tables;
using Coach.Negotiations;

namespace AzureTables;

/// <summary>The row that says where a negotiation stands. Every change of the negotiation changes it too, so its ETag guards them all.</summary>
internal sealed record NegotiationHead
{
    private const string StateColumn = "State";

    /// <summary>What there is beside the state.</summary>
    public static readonly string[] Columns =
    [
        "PartitionKey", "RowKey", nameof(Tenant), nameof(Person), nameof(Name), nameof(Incarnation), nameof(LastPosition), nameof(LastLine), nameof(LastPlace),
        nameof(Cursor), nameof(LastAt), nameof(SaidAt), nameof(ForgetBefore), nameof(ForgetLines),
    ];

    public required string Tenant { get; init; }

    public required string Person { get; init; }

    public required string Name { get; init; }

    public required long Incarnation { get; init; }

    /// <summary>The last position taken in the inbox.</summary>
    public long LastPosition { get; init; }

    /// <summary>The last sequence taken in the conversation.</summary>
    public long LastLine { get; init; }

    /// <summary>The last place taken among the effects.</summary>
    public long LastPlace { get; init; }

    public long Cursor { get; init; }

    /// <summary>When the last signal came.</summary>
    public DateTimeOffset LastAt { get; init; }

    /// <summary>When the person last said something; null where they never did.</summary>
    public DateTimeOffset? SaidAt { get; init; }

    /// <summary>Signals before this position are being forgotten; 0 where nothing is.</summary>
    public long ForgetBefore { get; init; }

    /// <summary>Lines up to this sequence are being forgotten.</summary>
    public long ForgetLines { get; init; }

    /// <summary>Null before the first turn, and where only the other columns were read.</summary>
    public string? State { get; init; }

    /// <summary>Which writing of the row this is; the default for one that is not there yet.</summary>
    public ETag ETag { get; init; }

    public NegotiationKey Key => new(Tenant, Person, Name);

    public static NegotiationHead Of(TableEntity row) => new()
    {
        Tenant = row.GetString(nameof(Tenant)),
        Person = row.GetString(nameof(Person)),
        Name = row.GetString(nameof(Name)),
        Incarnation = row.GetInt64(nameof(Incarnation)) ?? 0,
        LastPosition = row.GetInt64(nameof(LastPosition)) ?? 0,
        LastLine = row.GetInt64(nameof(LastLine)) ?? 0,
        LastPlace = row.GetInt64(nameof(LastPlace)) ?? 0,
        Cursor = row.GetInt64(nameof(Cursor)) ?? 0,
        LastAt = row.GetDateTimeOffset(nameof(LastAt)) ?? default,
        SaidAt = row.GetDateTimeOffset(nameof(SaidAt)),
        ForgetBefore = row.GetInt64(nameof(ForgetBefore)) ?? 0,
        ForgetLines = row.GetInt64(nameof(ForgetLines)) ?? 0,
        State = LongText.Read(row, StateColumn),
        ETag = row.ETag,
    };

    /// <summary>Writing it for the first time, or over the writing that was read. A state of null leaves the one that stands there.</summary>
    public TableTransactionAction Write(string partition, string negotiation)
    {
        var row = new TableEntity(partition, RowKeys.Head(negotiation))
        {
            [nameof(Tenant)] = Tenant,
            [nameof(Person)] = Person,
            [nameof(Name)] = Name,
            [nameof(Incarnation)] = Incarnation,
            [nameof(LastPosition)] = LastPosition,
            [nameof(LastLine)] = LastLine,
            [nameof(LastPlace)] = LastPlace,
            [nameof(Cursor)] = Cursor,
            [nameof(LastAt)] = LastAt,
            [nameof(ForgetBefore)] = ForgetBefore,
            [nameof(ForgetLines)] = ForgetLines,
        };
        if (SaidAt is { } said)
        {
            row[nameof(SaidAt)] = said;
        }

        if (State is not null)
        {
            LongText.Write(row, StateColumn, State);
        }

        return ETag == default
            ? new(TableTransactionActionType.Add, row)
            : new(State is null ? TableTransactionActionType.UpdateMerge : TableTransactionActionType.UpdateReplace, row, ETag);
    }
}
