namespace Embedded.Tests;

public sealed class DatabaseTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void The_folder_chosen_wins_over_the_environment_and_that_over_the_default()
    {
        Assert.Equal(Path.GetFullPath("chosen"), DataFolder.Of("chosen", "environment").Path);
        Assert.Equal(Path.GetFullPath("environment"), DataFolder.Of("", "environment").Path);
        Assert.EndsWith("NegotiationCoach", DataFolder.Of(null, null).Path, StringComparison.Ordinal);
    }

    [Fact]
    public void Only_the_owner_may_look_into_a_new_folder_and_its_files()
    {
        using var database = Database.Open(_folder.Data());
        if (OperatingSystem.IsWindows())
        {
            Assert.True(File.Exists(_folder.Data().DatabasePath));
            return;
        }

        const UnixFileMode others = ~(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        Assert.Equal(UnixFileMode.None, File.GetUnixFileMode(_folder.Data().Path) & others);
        foreach (var file in Directory.EnumerateFiles(_folder.Data().Path))
        {
            Assert.Equal(UnixFileMode.None, File.GetUnixFileMode(file) & others);
        }
    }

    [Fact]
    public void A_new_file_has_taken_every_step_and_opening_it_again_takes_none()
    {
        Database.Open(_folder.Data()).Dispose();
        using var again = Database.Open(_folder.Data());
        using var connection = again.Connect();

        Assert.Equal((long)Migrations.Steps.Length, connection.Scalar("PRAGMA user_version"));
        Assert.Equal("wal", connection.Scalar("PRAGMA journal_mode"));
    }

    [Fact]
    public async Task Several_can_open_a_new_folder_at_once()
    {
        var opened = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => Task.Run(() => Database.Open(_folder.Data()))));

        using var connection = opened[0].Connect();
        Assert.Equal((long)Migrations.Steps.Length, connection.Scalar("PRAGMA user_version"));
        Array.ForEach(opened, database => database.Dispose());
    }

    [Fact]
    public void A_file_of_a_newer_version_is_left_alone_and_the_person_is_told_what_to_do()
    {
        using (var database = Database.Open(_folder.Data()))
        using (var connection = database.Connect())
        {
            connection.Execute("PRAGMA user_version = 1000");
        }

        var refusal = Assert.Throws<InvalidDataException>(() => Database.Open(_folder.Data()));
        Assert.Contains("newer version of the coach", refusal.Message, StringComparison.Ordinal);
        Assert.Contains("--data", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_is_no_database_is_left_alone_and_the_person_is_told_what_to_do()
    {
        _folder.Data().Create();
        File.WriteAllText(_folder.Data().DatabasePath, string.Concat(Enumerable.Repeat("These are notes, not a database. ", 100)));

        var refusal = Assert.Throws<InvalidDataException>(() => Database.Open(_folder.Data()));

        Assert.Contains("damaged", refusal.Message, StringComparison.Ordinal);
        Assert.StartsWith("These are notes", File.ReadAllText(_folder.Data().DatabasePath), StringComparison.Ordinal);
    }
}
