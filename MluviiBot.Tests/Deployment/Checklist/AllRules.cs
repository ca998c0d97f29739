namespace MluviiBot.Tests.Deployment.Checklist;

/// <summary>The checklist.</summary>
internal static class AllRules
{
    /// <summary>That a template can be expanded at all; the others look at what comes out.</summary>
    public const int Evaluates = 7;

    public static IReadOnlyList<Rule> List { get; } =
        [
            .. StructureRules.List, .. NameRules.List, .. IdentityRules.List, .. VaultRules.List, .. SiteRules.List, .. SettingRules.List,
            .. StateRules.List, .. BotRules.List, .. OperationRules.List, .. WatchRules.List,
        ];
}
