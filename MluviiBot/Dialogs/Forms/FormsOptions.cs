namespace MluviiBot.Dialogs.Forms;

/// <summary>What mluvii's forms start with; section "Guest".</summary>
public sealed class FormsOptions
{
    public const string Section = GuestOptions.Section;

    /// <summary>By the name that the form has in mluvii, in either case: <c>Guest:Forms:Complaint:InitialParams:topic</c>.</summary>
    public IDictionary<string, FormOptions> Forms { get; } = new Dictionary<string, FormOptions>(StringComparer.OrdinalIgnoreCase);
}
