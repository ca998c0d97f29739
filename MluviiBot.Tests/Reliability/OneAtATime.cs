namespace MluviiBot.Tests.Reliability;

/// <summary>Tests with processes of their own and real time: one after another, with no other test beside them.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class OneAtATime
{
    public const string Name = "one at a time";
}
