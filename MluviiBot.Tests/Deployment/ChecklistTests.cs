using System.Net;
using MluviiBot.Tests.Deployment.Checklist;
using MluviiBot.Tests.Deployment.Templates;

namespace MluviiBot.Tests.Deployment;

/// <summary>The template keeps to the checklist with every parameter file and for every kind of bot.</summary>
public sealed class ChecklistTests(RunningBot bot) : IClassFixture<RunningBot>
{
    private static readonly string[] Kinds = [DeployedTemplate.ManagedIdentity, DeployedTemplate.SingleTenant];

    public static TheoryData<string, string> Deployments
    {
        get
        {
            var deployments = new TheoryData<string, string>();
            foreach (var file in new DeploymentFiles().Parameters.Keys)
            {
                Array.ForEach(Kinds, kind => deployments.Add(file, kind));
            }

            return deployments;
        }
    }

    public static TheoryData<int, string, string, string> Points
    {
        get
        {
            var points = new TheoryData<int, string, string, string>();
            foreach (var rule in AllRules.List)
            {
                foreach (var deployment in Deployments)
                {
                    points.Add(rule.Number, rule.Sentence, (string)deployment[0], (string)deployment[1]);
                }
            }

            return points;
        }
    }

    [Theory]
    [MemberData(nameof(Points))]
    public void The_template_keeps_to_the_checklist(int number, string sentence, string parameterFile, string botAppType)
    {
        var deployment = new DeployedTemplate(new DeploymentFiles(), bot, parameterFile, botAppType);

        AllRules.List.Single(rule => rule.Number == number).Faults(deployment).ShouldBeEmpty(sentence);
    }

    [Theory]
    [MemberData(nameof(Deployments))]
    public async Task The_bot_starts_with_the_settings_of_the_template(string parameterFile, string botAppType)
    {
        await using var host = RunningBot.Start(new DeployedTemplate(new DeploymentFiles(), bot, parameterFile, botAppType));
        using var client = host.CreateClient();

        using var health = await client.GetAsync(new Uri("/healthz", UriKind.Relative));
        using var switchedOff = await client.GetAsync(new Uri("/api/mluvii", UriKind.Relative));

        health.StatusCode.ShouldBe(HttpStatusCode.OK);
        switchedOff.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public void A_value_that_the_template_does_not_allow_is_refused()
    {
        var files = new DeploymentFiles();
        var (name, parameters) = files.Parameters.First();
        parameters["parameters"]!["minimumInstances"]!["value"] = 1;

        Should.Throw<TemplateException>(() => new DeployedTemplate(files, bot, name, DeployedTemplate.ManagedIdentity))
            .Message.ShouldContain("minimumInstances");
    }
}
