namespace MluviiBot.Tests.Deployment.Checklist;

/// <summary>One point of the checklist.</summary>
/// <param name="Number">Its number.</param>
/// <param name="Sentence">What holds.</param>
/// <param name="Faults">What is wrong with a deployment; nothing when it holds.</param>
internal sealed record Rule(int Number, string Sentence, Func<DeployedTemplate, IEnumerable<string>> Faults)
{
    public static IEnumerable<string> Unless(bool isRight, string fault) => isRight ? [] : [fault];
}
