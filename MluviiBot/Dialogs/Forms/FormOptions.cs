namespace MluviiBot.Dialogs.Forms;

/// <summary>What one form starts with. Texts may hold call parameters, see <see cref="CallParamText"/>.</summary>
public sealed class FormOptions
{
    /// <summary>
    /// Values by the form's parameter name. One that needs an unknown call parameter is left out. When there are none, the form starts with the
    /// guest's name, e-mail, phone and address as far as they are known.
    /// </summary>
    public IDictionary<string, string> InitialParams { get; } = new Dictionary<string, string>();

    /// <summary>Slots that the form's time pickers offer, by parameter name.</summary>
    public IDictionary<string, TimePickerOptions> TimePickers { get; } = new Dictionary<string, TimePickerOptions>();

    /// <summary>Values of a WhatsApp template; sent on WhatsApp only.</summary>
    public TemplateOptions Template { get; set; } = new();
}
