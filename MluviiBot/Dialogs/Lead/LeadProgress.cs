using MluviiBot.Conversation;
using Newtonsoft.Json.Linq;

namespace MluviiBot.Dialogs.Lead;

/// <summary>What the steps of a lead pass on.</summary>
internal sealed class LeadProgress
{
    /// <summary>Details so far; empty for those that the guest would not tell.</summary>
    public Dictionary<Detail, string> Details { get; set; } = [];

    /// <summary>The detail that the guest wants to correct.</summary>
    public Detail? Correcting { get; set; }

    /// <summary>What the guest wrote beside the details; null for nothing.</summary>
    public string? Meanwhile { get; set; }

    /// <summary>What to ask next; null when nothing is missing.</summary>
    public Detail? Next() => Correcting ?? Enum.GetValues<Detail>().Where(detail => !Details.ContainsKey(detail)).Cast<Detail?>().FirstOrDefault();

    /// <summary>A storage without type names gives JSON back.</summary>
    public static LeadProgress From(object? options) => options as LeadProgress ?? (options as JObject)?.ToObject<LeadProgress>() ?? new LeadProgress();
}
