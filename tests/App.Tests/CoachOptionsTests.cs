using Microsoft.Extensions.Configuration;

namespace App.Tests;

public sealed class CoachOptionsTests
{
    private static readonly Dictionary<string, string?> s_complete = new()
    {
        ["AzureWebJobsStorage:blobServiceUri"] = "https://coach.blob.core.windows.net",
        ["AzureWebJobsStorage:tableServiceUri"] = "https://coach.table.core.windows.net",
        ["MicrosoftAppId"] = "5b0d2c44-94c4-4d0c-b5c4-6f1e1b8f7d0a",
    };

    [Fact]
    public void With_an_identity_a_bot_and_nothing_else_the_defaults_hold()
    {
        var options = Read(s_complete, isDevelopment: false);

        Assert.Equal((90, 20L << 20), (options.RetentionDays, options.MaxDocumentBytes));
    }

    [Fact]
    public void On_a_developers_machine_development_storage_is_enough() =>
        Assert.Equal("UseDevelopmentStorage=true", Read(new() { ["AzureWebJobsStorage"] = "UseDevelopmentStorage=true" }, isDevelopment: true).StorageConnection);

    [Theory]
    [InlineData("MicrosoftAppId", "", "MicrosoftAppId")]
    [InlineData("AzureWebJobsStorage:tableServiceUri", "", "AzureWebJobsStorage__tableServiceUri")]
    [InlineData("AzureWebJobsStorage:blobServiceUri", "no address", "AzureWebJobsStorage__blobServiceUri")]
    [InlineData("AzureWebJobsStorage", "AccountKey=x", "AzureWebJobsStorage")]
    [InlineData("Coach:RetentionDays", "0", "Coach__RetentionDays")]
    [InlineData("Coach:RetentionDays", "soon", "Coach__RetentionDays")]
    [InlineData("Coach:MaxDocumentBytes", "12", "Coach__MaxDocumentBytes")]
    public void What_is_missing_or_wrong_is_said_with_the_setting_to_set(string name, string value, string told)
    {
        var settings = new Dictionary<string, string?>(s_complete) { [name] = value };

        Assert.Contains(told, Assert.Throws<InvalidOperationException>(() => Read(settings, isDevelopment: false)).Message, StringComparison.Ordinal);
    }

    private static CoachOptions Read(Dictionary<string, string?> settings, bool isDevelopment) =>
        CoachOptions.Read(new ConfigurationBuilder().AddInMemoryCollection(settings).Build(), isDevelopment);
}
