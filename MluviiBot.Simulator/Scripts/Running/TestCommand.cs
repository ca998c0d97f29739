using System.CommandLine;
using System.CommandLine.Parsing;
using MluviiBot.Simulator.Hosting;

namespace MluviiBot.Simulator.Scripts.Running;

/// <summary>The command <c>test</c>: <c>dotnet run --project MluviiBot.Simulator -- test scripts/</c>.</summary>
internal static class TestCommand
{
    /// <summary>Port on which an API chatbot finds mluvii, unless another is given.</summary>
    private const int DefaultApiPort = 3980;

    private static readonly Argument<string[]> Scripts = new("scripts")
    {
        Description = "Files, or folders with *.yaml.",
        Arity = ArgumentArity.OneOrMore,
    };

    private static readonly Option<Uri?> Bot = new("--bot")
    {
        Description = "A Bot Framework bot that runs already, as http://localhost:3978/api/messages; without it the kit's own bot is started.",
        HelpName = "URL",
        CustomParser = CommandLine.ReadUrl,
    };

    private static readonly Option<Uri?> ApiBot = new("--api-bot")
    {
        Description = "An API chatbot that runs already: the address of its webhook. Its scripts are played one after another.",
        HelpName = "URL",
        CustomParser = CommandLine.ReadUrl,
    };

    private static readonly Option<bool> Api = new("--api") { Description = "Start the kit's own bot, and reach it by mluvii's API." };

    private static readonly Option<int> ApiPort = new("--api-port")
    {
        Description = "Port of this machine where the API chatbot finds mluvii.",
        DefaultValueFactory = _ => DefaultApiPort,
    };

    private static readonly Option<FileInfo> Tenant = new Option<FileInfo>("--tenant")
    {
        Description = "The company as a YAML file; tenant.yaml beside the program is the example.",
        HelpName = "FILE",
    }.AcceptExistingOnly();

    private static readonly Option<string?> JUnit = new("--junit") { Description = "Write the results as JUnit's XML.", HelpName = "FILE" };

    private static readonly Option<int> Parallel = new("--parallel")
    {
        Description = "How many scripts are played side by side.",
        DefaultValueFactory = _ => 4,
    };

    private static readonly Option<int> Timeout = new("--timeout")
    {
        Description = "How many seconds each step waits for what it expects.",
        DefaultValueFactory = _ => 5,
    };

    /// <summary>The command; it runs <paramref name="run"/> when everything is right with the options.</summary>
    public static Command Create(Func<TestSettings, CancellationToken, Task<int>> run)
    {
        var command = new Command("test", "Play scripted conversations against a bot.") { Scripts, Bot, ApiBot, Api, ApiPort, Tenant, JUnit, Parallel, Timeout };
        command.Validators.Add(Check);
        command.SetAction((parsed, cancellationToken) => run(Read(parsed), cancellationToken));
        return command;
    }

    private static TestSettings Read(ParseResult parsed) => new()
    {
        Scripts = parsed.GetValue(Scripts)!,
        TenantFile = parsed.GetValue(Tenant)?.FullName,
        Bot = parsed.GetValue(Bot),
        ApiBot = parsed.GetValue(ApiBot),
        OverApi = parsed.GetValue(Api) || parsed.GetValue(ApiBot) is not null,
        ApiPort = parsed.GetValue(ApiPort),
        JUnit = parsed.GetValue(JUnit),
        Parallel = parsed.GetValue(Parallel),
        Patience = TimeSpan.FromSeconds(parsed.GetValue(Timeout)),
    };

    private static void Check(CommandResult result)
    {
        if (new Option[] { Bot, ApiBot, Api }.Count(option => result.GetResult(option) is { Implicit: false }) > 1)
        {
            result.AddError("Give one of --bot, --api-bot and --api.");
        }

        if (new[] { Parallel, Timeout }.Any(option => result.GetResult(option) is { Implicit: false } && result.GetValue(option) < 1))
        {
            result.AddError("--parallel and --timeout must be 1 or more.");
        }
    }
}
