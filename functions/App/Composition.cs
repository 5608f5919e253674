using App.Bands;
using App.Channels;
using App.Documents;
using Azure.Data.Tables;
using Azure.Identity;
using Azure.Monitor.OpenTelemetry.Exporter;
using Azure.Storage.Blobs;
using AzureBlobs;
using AzureBot;
using AzureTables;
using Coach.Bands;
using Coach.Negotiations;
using Coach.Replies;
using Coach.Signals;
using Coaching;
using Microsoft.Azure.Functions.Worker.Builder;
using Microsoft.Azure.Functions.Worker.OpenTelemetry;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using OpenTelemetry;
using Slack;

namespace App;

/// <summary>What is made of what.</summary>
internal static class Composition
{
    /// <summary>Adds everything, and checks the settings first.</summary>
    /// <exception cref="InvalidOperationException">A setting is missing or wrong.</exception>
    public static void AddCoach(this FunctionsApplicationBuilder builder)
    {
        var options = CoachOptions.Read(builder.Configuration, builder.Environment.IsDevelopment());
        builder.Services.AddSingleton(options);
        builder.Services.AddSingleton(TimeProvider.System);
        builder.Services.AddSingleton<Measures>();
        AddStores(builder.Services, options);
        AddBot(builder.Services, options);
        AddSlack(builder.Services, options);
        builder.Services.AddSingleton<ICoaching>(Coaching);
        builder.Services.AddSingleton<DocumentReading>();
        builder.Services.AddSingleton<DocumentIntake>();
        builder.Services.AddSingleton<GuideBandImport>();
        builder.Services.AddSingleton<SourceRefresh>();
        builder.Services.AddSingleton<BandNews>();
        builder.Services.AddSingleton<PersonalData>();
        builder.Services.AddSingleton<PersonalPlan>();
        builder.Services.AddHostedService<StoragePreparation>();
        AddTelemetry(builder, options);
    }

    private static ICoaching Coaching(IServiceProvider services)
    {
        var rules = new ConversationCoaching(new(services.GetRequiredService<IBandStore>(), services.GetRequiredService<IHiringStore>()), TimeProvider.System, services.GetRequiredService<ILogger<ConversationCoaching>>());
        return services.GetService<SlackPeople>() is { } people ? new SlackDocuments(rules, people, services.GetRequiredService<DocumentReading>(), TimeProvider.System) : rules;
    }

    private static void AddStores(IServiceCollection services, CoachOptions options)
    {
        var blobs = options.StorageConnection is { } connection
            ? new BlobServiceClient(connection)
            : new BlobServiceClient(options.BlobService, Credential(options));
        var tables = options.StorageConnection is { } development
            ? new TableServiceClient(development)
            : new TableServiceClient(options.TableService, Credential(options));
        services.AddSingleton(new DocumentBlobs(blobs, options.MaxDocumentBytes));
        services.AddSingleton(new SourceBlobs(blobs));
        services.AddSingleton(new CoachTables(tables));
        services.AddSingleton<INegotiationStore, TableNegotiationStore>();
        services.AddSingleton<TableBandStore>();
        services.AddSingleton<IBandStore>(provider => provider.GetRequiredService<TableBandStore>());
        services.AddSingleton<IHiringStore, TableHiringStore>();
        services.AddSingleton<IAddressBook, TableAddressBook>();
        services.AddSingleton<TableTickets>();
    }

    private static void AddBot(IServiceCollection services, CoachOptions options)
    {
        services.AddSingleton(provider => BotAuthentication.Of(provider.GetRequiredService<IConfiguration>(), provider.GetRequiredService<ILogger<BotAdapter>>()));
        services.AddSingleton<CloudAdapter>(provider => new BotAdapter(
            provider.GetRequiredService<BotFrameworkAuthentication>(), provider.GetRequiredService<ILogger<BotAdapter>>()));
        services.AddSingleton<IReplyChannel>(provider => new BotReplies(
            provider.GetRequiredService<CloudAdapter>(), options.BotAppId, options.Address is { } address ? new PersonalLinks(provider.GetRequiredService<TableTickets>(), address) : null));
        services.AddHttpClient<TeamsFiles>().ConfigurePrimaryHttpMessageHandler(() => new SocketsHttpHandler { AllowAutoRedirect = false });
    }

    private static void AddSlack(IServiceCollection services, CoachOptions options)
    {
        services.AddSingleton<SlackDoor>();
        if (options.Slack is { } slack)
        {
            services.AddSingleton(provider => new SlackPeople(
                slack, SlackClient.NewHttp(), provider.GetRequiredService<PersonalData>(), TimeProvider.System, provider.GetRequiredService<ILogger<SlackPeople>>()));
            services.AddSingleton<IReplyChannel, SlackReplies>();
        }
    }

    // Where the app sends nothing itself, the host sends on what it logs, but no measures.
    private static void AddTelemetry(FunctionsApplicationBuilder builder, CoachOptions options)
    {
        var (insights, otlp) = (builder.Configuration[AppSettings.Insights], builder.Configuration[AppSettings.Telemetry]);
        if (string.IsNullOrEmpty(insights) && string.IsNullOrEmpty(otlp))
        {
            return;
        }

        var telemetry = builder.Services.AddOpenTelemetry().UseFunctionsWorkerDefaults()
            .WithTracing(traces => traces.AddSource(Measures.Name))
            .WithMetrics(metrics => metrics.AddMeter(Measures.Name));
        if (insights is { Length: > 0 })
        {
            telemetry.UseAzureMonitorExporter(monitor => (monitor.ConnectionString, monitor.Credential) = (insights, Credential(options)));
        }

        if (otlp is { Length: > 0 })
        {
            telemetry.UseOtlpExporter();
        }
    }

    private static DefaultAzureCredential Credential(CoachOptions options) => new DefaultAzureCredential(new DefaultAzureCredentialOptions
    {
        ManagedIdentityClientId = options.ClientId,
    });
}
