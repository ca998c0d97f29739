using System.CommandLine;
using System.CommandLine.Parsing;
using System.Net;
using MluviiBot.Simulator.BotFramework;

namespace MluviiBot.Simulator.Hosting;

/// <summary>The options of the command line, and what is wrong with them.</summary>
internal static class CommandLine
{
    /// <summary>Environment variable with the password that <c>--auth</c> uses; a made-up one otherwise.</summary>
    public const string PasswordVariable = "MLUVII_APP_PASSWORD";

    /// <summary>Environment variable with the secret of <c>--direct-line</c>.</summary>
    public const string SecretVariable = "MLUVII_DIRECT_LINE_SECRET";

    private static readonly Option<Uri?> Bot = new("--bot")
    {
        Description = "A Bot Framework bot that runs already, as http://localhost:3978/api/messages.",
        HelpName = "URL",
        CustomParser = ReadUrl,
    };

    private static readonly Option<Uri?> ApiBot = new("--api-bot")
    {
        Description = "An API chatbot that runs already: the address of its webhook.",
        HelpName = "URL",
        CustomParser = ReadUrl,
    };

    private static readonly Option<bool> DirectLine = new("--direct-line")
    {
        Description = $"A deployed bot through its Direct Line channel; the secret is in {SecretVariable} or asked for.",
    };

    private static readonly Option<Uri> DirectLineDomain = new("--direct-line-domain")
    {
        Description = "Another Direct Line service than Azure's public one.",
        HelpName = "URL",
        CustomParser = ReadUrl,
        DefaultValueFactory = _ => DirectLineOptions.AzureDomain,
    };

    private static readonly Option<bool> NoBot = new("--no-bot") { Description = "Start no bot; the tenant's chatbots are called where its file says." };

    private static readonly Option<FileInfo> Tenant = new Option<FileInfo>("--tenant")
    {
        Description = "The company as a YAML file; tenant.yaml beside the program is the example.",
        HelpName = "FILE",
    }.AcceptExistingOnly();

    private static readonly Option<IPAddress?> Listen = new("--listen")
    {
        Description = "Let others reach the simulator: an address of this machine, or 0.0.0.0 for all of them. Without it only this machine can.",
        HelpName = "ADDRESS",
        CustomParser = ReadAddress,
    };

    private static readonly Option<int> Port = new("--port")
    {
        Description = "Port of the page; 0 for any that is free.",
        DefaultValueFactory = _ => SimulatorSettings.DefaultPort,
    };

    private static readonly Option<Uri?> ServiceUrl = new("--service-url")
    {
        Description = "The address under which bots reach the simulator, if it is not the one that it listens on.",
        HelpName = "URL",
        CustomParser = ReadUrl,
    };

    private static readonly Option<bool> Auth = new("--auth")
    {
        Description = $"Real authentication in both directions. App id and password are made up unless --app-id and {PasswordVariable} say them.",
    };

    private static readonly Option<string?> AppId = new("--app-id") { Description = "The bot's app id for --auth.", HelpName = "ID" };

    /// <summary>The command; it runs <paramref name="run"/> when everything is right with the options.</summary>
    public static RootCommand Create(Func<SimulatorSettings, CancellationToken, Task<int>> run)
    {
        var command = new RootCommand("A mluvii on your own machine: guests, operators and the wire to a chatbot.")
        {
            Bot, ApiBot, DirectLine, DirectLineDomain, NoBot, Tenant, Listen, Port, ServiceUrl, Auth, AppId,
        };
        command.Validators.Add(Check);
        command.SetAction((parsed, cancellationToken) => run(Read(parsed), cancellationToken));
        return command;
    }

    private static SimulatorSettings Read(ParseResult parsed) => new()
    {
        Bot = parsed.GetValue(Bot),
        ApiBot = parsed.GetValue(ApiBot),
        DirectLine = parsed.GetValue(DirectLine) ? parsed.GetValue(DirectLineDomain) : null,
        DirectLineSecret = Environment.GetEnvironmentVariable(SecretVariable),
        NoBot = parsed.GetValue(NoBot),
        TenantFile = parsed.GetValue(Tenant)?.FullName,
        Listen = parsed.GetValue(Listen),
        Port = parsed.GetValue(Port),
        ServiceUrl = parsed.GetValue(ServiceUrl),
        Authenticates = parsed.GetValue(Auth),
        AppId = parsed.GetValue(AppId),
        AppPassword = Environment.GetEnvironmentVariable(PasswordVariable),
    };

    private static void Check(CommandResult result)
    {
        if (result.GetValue(NoBot) && (result.GetResult(Bot) is not null || result.GetResult(ApiBot) is not null))
        {
            result.AddError("--no-bot does not go with --bot or --api-bot: leave one out.");
        }

        if (result.GetValue(DirectLine) && (result.GetValue(NoBot) || result.GetResult(Bot) is not null))
        {
            result.AddError("--direct-line does not go with --bot or --no-bot: leave one out.");
        }

        if (result.GetResult(AppId) is not null && !result.GetValue(Auth))
        {
            result.AddError("--app-id is for --auth: add it.");
        }

        if (result.GetValue(Port) is < 0 or > ushort.MaxValue)
        {
            result.AddError("--port must be a number from 0 to 65535.");
        }
    }

    /// <summary>An address of HTTP in full; the result has the error if it is none.</summary>
    public static Uri? ReadUrl(ArgumentResult result)
    {
        var text = result.Tokens.Single().Value;
        if (Uri.TryCreate(text, UriKind.Absolute, out var url) && (url.Scheme == Uri.UriSchemeHttp || url.Scheme == Uri.UriSchemeHttps))
        {
            return url;
        }

        result.AddError($"'{text}' is no address: write it in full, as http://localhost:3978/api/messages.");
        return null;
    }

    private static IPAddress? ReadAddress(ArgumentResult result)
    {
        var text = result.Tokens.Single().Value;
        if (IPAddress.TryParse(text, out var address))
        {
            return address;
        }

        result.AddError($"'{text}' is no address of this machine: write numbers, as 192.168.1.10, or 0.0.0.0 for all.");
        return null;
    }
}
