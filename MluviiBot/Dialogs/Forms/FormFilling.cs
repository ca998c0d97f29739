using Microsoft.Extensions.Options;
using MluviiBot.Extensions.Activities;
using MluviiBot.Extensions.Channels;
using MluviiBot.Texts;

namespace MluviiBot.Dialogs.Forms;

/// <summary>Fills in what of a form is known before the guest sees it, as the settings of the form say.</summary>
internal sealed class FormFilling(IOptions<FormsOptions> options, TimeProvider time)
{
    // mluvii's own parameters of a guest, which its forms use as well.
    private static readonly string[] OfGuest = ["oo1_guest_ident", "oo1_guest_email", "oo1_guest_phone", "oo1_guest_address"];

    private static readonly FormOptions None = new();

    /// <param name="form">The form.</param>
    /// <param name="known">Call parameters of the session.</param>
    /// <param name="channel">The guest's channel.</param>
    public SendHeroCard Fill(OfferedForm form, IReadOnlyDictionary<string, string?> known, GuestChannel channel)
    {
        var settings = options.Value.Forms.TryGetValue(form.Name, out var own) ? own : None;
        return new SendHeroCard
        {
            HeroCardId = form.Id,
            SelectedLanguage = form.Language,
            InitialParams = new MluviiMap<string?>([.. Values(settings, known), .. Pickers(settings)]),
            AdditionalParams = channel == GuestChannel.WhatsApp ? Template(settings.Template, known).ToAdditionalParams() : default,
        };
    }

    private static IEnumerable<KeyValuePair<string, string?>> Values(FormOptions settings, IReadOnlyDictionary<string, string?> known)
    {
        var texts = settings.InitialParams.Count > 0 ? settings.InitialParams : OfGuest.ToDictionary(name => name, name => $"{{{name}}}");
        return texts.Select(text => KeyValuePair.Create(text.Key, CallParamText.Fill(text.Value, known))).Where(value => value.Value is not null);
    }

    private IEnumerable<KeyValuePair<string, string?>> Pickers(FormOptions settings) =>
        settings.TimePickers.Select(picker => KeyValuePair.Create(picker.Key, (string?)TimeSlot.ToParameter(OfferedSlots.Of(picker.Value, time.GetUtcNow()))));

    private static TemplateValues Template(TemplateOptions template, IReadOnlyDictionary<string, string?> known)
    {
        return new TemplateValues { Header = Fill(template.Header), Body = Fill(template.Body), Buttons = Fill(template.Buttons), Footer = Fill(template.Footer) };

        // A place cannot be left out: what stands behind it would move forward.
        string[] Fill(IEnumerable<string> texts) => [.. texts.Select(text => CallParamText.Fill(text, known) ?? FormsTexts.NotKnown)];
    }
}
