using Embedded.Negotiations;

namespace Embedded.Tests.Negotiations;

public sealed class WriteAheadLogTests : IDisposable
{
    private readonly TemporaryFolder _temporary = new();

    public void Dispose() => _temporary.Dispose();

    [Fact]
    public async Task A_log_that_grew_long_while_somebody_read_is_cut_once_they_have_read()
    {
        using var database = Database.Open(_temporary.Data());
        using var connection = database.Connect();
        using var writer = new Statements(connection);
        using var log = new WriteAheadLog(database, writer);
        writer.Execute("CREATE TABLE pages (bytes BLOB)");
        using (var reader = database.Connect())
        {
            using var reading = new Statements(reader);
            reading.Execute("BEGIN");
            reading.Scalar("SELECT COUNT(*) FROM pages");
            Write(390, "zeroblob(100000)");
            Assert.True(database.LogBytes > WriteAheadLog.LongestLog);
            reading.Execute("COMMIT");
        }

        Write(400, "zeroblob(10)");
        await log.Moving;
        Write(1, "zeroblob(10)");

        Assert.True(database.LogBytes < WriteAheadLog.LongestLog, $"{database.LogBytes}");

        void Write(int times, string bytes)
        {
            for (var n = 0; n < times; n++)
            {
                writer.Execute($"INSERT INTO pages VALUES ({bytes})");
                log.Tend();
            }
        }
    }
}
