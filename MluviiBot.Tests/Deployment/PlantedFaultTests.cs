using MluviiBot.Tests.Deployment.Checklist;
using MluviiBot.Tests.Deployment.Templates;

namespace MluviiBot.Tests.Deployment;

/// <summary>Each check is shown a fault that it must catch.</summary>
public sealed class PlantedFaultTests(RunningBot bot) : IClassFixture<RunningBot>
{
    public static TheoryData<string> Names => [.. PlantedFaults.List.Select(fault => fault.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_planted_fault_is_caught(string name)
    {
        var fault = PlantedFaults.List.Single(fault => fault.Name == name);

        Caught(fault, DeployedTemplate.ManagedIdentity).Concat(Caught(fault, DeployedTemplate.SingleTenant)).ShouldNotBeEmpty();
    }

    [Fact]
    public void Every_check_catches_something() =>
        AllRules.List.Select(rule => rule.Number).Except(PlantedFaults.List.Select(fault => fault.CaughtBy)).ShouldBeEmpty();

    private IEnumerable<string> Caught(PlantedFault fault, string botAppType)
    {
        var files = new DeploymentFiles();
        fault.Plant(files);
        try
        {
            var deployment = new DeployedTemplate(files, bot, files.Parameters.Keys.First(), botAppType);
            return [.. AllRules.List.Single(rule => rule.Number == fault.CaughtBy).Faults(deployment)];
        }
        catch (TemplateException refused) when (fault.CaughtBy == AllRules.Evaluates)
        {
            return [refused.Message];
        }
    }
}
