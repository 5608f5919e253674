using App.Bands;
using App.Channels;
using App.Documents;
using Azure.Data.Tables;
using Azure.Identity;
using Azure.Storage.Blobs;
using AzureBlobs;
using AzureBot;
using AzureTables;
using Coach.Bands;
using Coach.Negotiations;
using Coach.Replies;
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
        builder.Services.AddSingleton<ICoaching>(services => new ConversationCoaching(
            services.GetRequiredService<IBandStore>(), TimeProvider.System, services.GetRequiredService<ILogger<ConversationCoaching>>()));
        builder.Services.AddSingleton<DocumentIntake>();
        builder.Services.AddSingleton<GuideBandImport>();
        builder.Services.AddHostedService<StoragePreparation>();
        AddTelemetry(builder);
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
        services.AddSingleton(new CoachTables(tables));
        services.AddSingleton<INegotiationStore, TableNegotiationStore>();
        services.AddSingleton<TableBandStore>();
        services.AddSingleton<IBandStore>(provider => provider.GetRequiredService<TableBandStore>());
        services.AddSingleton<IAddressBook, TableAddressBook>();
    }

    private static void AddBot(IServiceCollection services, CoachOptions options)
    {
        services.AddSingleton(provider => BotAuthentication.Of(provider.GetRequiredService<IConfiguration>()));
        services.AddSingleton<CloudAdapter>(provider => new BotAdapter(
            provider.GetRequiredService<BotFrameworkAuthentication>(), provider.GetRequiredService<ILogger<BotAdapter>>()));
        services.AddSingleton<IReplyChannel>(provider => new BotReplies(provider.GetRequiredService<CloudAdapter>(), options.BotAppId));
        services.AddHttpClient<TeamsFiles>().ConfigurePrimaryHttpMessageHandler(() => new SocketsHttpHandler { AllowAutoRedirect = false });
    }

    private static void AddSlack(IServiceCollection services, CoachOptions options)
    {
        services.AddSingleton<SlackDoor>();
        if (options.Slack is { } slack)
        {
            var http = SlackClient.NewHttp();
            var client = new SlackClient(http, slack, TimeProvider.System);
            services.AddSingleton(new SlackFiles(http, client, slack, TimeProvider.System));
            services.AddSingleton<IReplyChannel>(new SlackReplies(client));
        }
    }

    // Without an address of one's own the host sends on what the app logs; with one, the app sends spans, measures and logs itself.
    private static void AddTelemetry(FunctionsApplicationBuilder builder)
    {
        if (builder.Configuration[AppSettings.Telemetry] is { Length: > 0 })
        {
            builder.Services.AddOpenTelemetry().UseFunctionsWorkerDefaults()
                .WithTracing(traces => traces.AddSource(Measures.Name))
                .WithMetrics(metrics => metrics.AddMeter(Measures.Name))
                .UseOtlpExporter();
        }
    }

    private static DefaultAzureCredential Credential(CoachOptions options) => new DefaultAzureCredential(new DefaultAzureCredentialOptions
    {
        ManagedIdentityClientId = options.ClientId,
    });
}
