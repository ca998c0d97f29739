namespace MluviiBot.Dialogs.Forms;

/// <summary>Values for the places of a WhatsApp template, in their order. Texts may hold call parameters, see <see cref="CallParamText"/>.</summary>
public sealed class TemplateOptions
{
    public IList<string> Header { get; } = [];

    public IList<string> Body { get; } = [];

    public IList<string> Buttons { get; } = [];

    public IList<string> Footer { get; } = [];
}
