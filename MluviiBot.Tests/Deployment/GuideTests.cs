using System.Diagnostics;
using System.Text.RegularExpressions;
using MluviiBot.Tests.Deployment.Templates;

namespace MluviiBot.Tests.Deployment;

/// <summary>The commands of <c>deploymentTemplates/README.md</c> fit together and fit the template.</summary>
public sealed partial class GuideTests
{
    private static readonly DeploymentFiles Files = new();

    private static readonly string Commands = string.Join('\n', Blocks().Matches(Files.Guide).Select(block => block.Groups["code"].Value));

    [SkippableFact]
    public async Task Every_command_is_one_that_a_shell_can_read()
    {
        Skip.IfNot(File.Exists("/bin/bash"), "There is no bash.");
        using var shell = Process.Start(new ProcessStartInfo("/bin/bash", ["-n"]) { RedirectStandardInput = true, RedirectStandardError = true })!;
        await shell.StandardInput.WriteAsync(Commands);
        shell.StandardInput.Close();

        (await shell.StandardError.ReadToEndAsync()).ShouldBeEmpty();
    }

    [Fact]
    public void Every_variable_is_set_before_it_is_used()
    {
        foreach (Match used in Variables().Matches(Commands))
        {
            var (name, before) = (used.Groups["name"].Value, Commands[..used.Index]);
            Regex.IsMatch(before, $@"^{name}=|^for {name} in |^read .* {name}$", RegexOptions.Multiline).ShouldBeTrue($"{name} is not set.");
        }
    }

    [Fact]
    public void Every_output_and_parameter_that_is_named_is_the_template_s()
    {
        var given = ParameterLines().Matches(Commands).SelectMany(line => Found(Names(), line.Value)).ToList();

        given.ShouldNotBeEmpty();
        given.ShouldBeSubsetOf(Files.Template["parameters"]!.AsObject().Select(parameter => parameter.Key));
        Found(Outputs(), Commands).ShouldBeSubsetOf(Files.Template["outputs"]!.AsObject().Select(output => output.Key));
    }

    [Fact]
    public void Every_secret_of_the_key_vault_is_set_under_the_name_that_the_site_reads()
    {
        var read = JsonWalk.Texts(Files.Template).SelectMany(text => Found(SecretsRead(), text)).Distinct();

        Found(SecretsSet(), Commands).Distinct().ShouldBe(read, ignoreOrder: true);
    }

    private static IEnumerable<string> Found(Regex pattern, string text) => pattern.Matches(text).Select(match => match.Groups["name"].Value);

    [GeneratedRegex(@"^```sh\n(?<code>.*?)^```", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Blocks();

    [GeneratedRegex(@"\$\{?(?<name>[A-Za-z]\w*)")]
    private static partial Regex Variables();

    [GeneratedRegex(@"properties\.outputs\.(?<name>\w+)")]
    private static partial Regex Outputs();

    [GeneratedRegex(@"--parameters (?!@).*")]
    private static partial Regex ParameterLines();

    [GeneratedRegex(@"(?<![-\w])(?<name>[a-z]\w*)=")]
    private static partial Regex Names();

    [GeneratedRegex(@"az keyvault secret set .*?--name (?<name>[\w-]+)")]
    private static partial Regex SecretsSet();

    [GeneratedRegex(@"SecretName=(?<name>[\w-]+)")]
    private static partial Regex SecretsRead();
}
