using System.Diagnostics;
using System.Net;

namespace MluviiBot.Tests.Reliability;

public sealed class UnreadLogTests
{
    [Fact]
    public async Task A_log_that_nobody_reads_holds_no_guest_up()
    {
        string[] settings = ["--urls=http://127.0.0.1:0", "--environment=Development", "--State:Provider=Memory", "--Logging:LogLevel:Default=Trace", "--Logging:LogLevel:Microsoft.AspNetCore=Trace"];
        using var bot = Process.Start(new ProcessStartInfo("dotnet", [typeof(Program).Assembly.Location, .. settings]) { RedirectStandardOutput = true })!;
        try
        {
            using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(60));
            using var http = new HttpClient { BaseAddress = await AddressAsync(bot.StandardOutput, limit.Token) };
            limit.CancelAfter(TimeSpan.FromMinutes(2));

            // Many times what a pipe and the logger's queue hold.
            for (var request = 0; request < 1_000; request++)
            {
                using var answer = await http.GetAsync(new Uri("/healthz", UriKind.Relative), limit.Token);
                answer.StatusCode.ShouldBe(HttpStatusCode.OK);
            }
        }
        finally
        {
            bot.Kill();
            await bot.WaitForExitAsync();
        }
    }

    private static async Task<Uri> AddressAsync(StreamReader log, CancellationToken cancellationToken)
    {
        while (true)
        {
            var line = (await log.ReadLineAsync(cancellationToken)).ShouldNotBeNull("it listens, and says where");
            if (line.IndexOf(BotProgram.Listening, StringComparison.Ordinal) is >= 0 and var place)
            {
                return new Uri(line[(place + BotProgram.Listening.Length)..]);
            }
        }
    }
}
