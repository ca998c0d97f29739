using MluviiBot.Extensions.Activities;
using MluviiBot.Extensions.Channels;
using MluviiBot.Simulator.Log;
using MluviiBot.Simulator.Sessions;
using MluviiBot.Simulator.Sessions.Chatbots;

namespace MluviiBot.Tests.Simulator.Sessions;

public sealed class ParameterTests
{
    [Fact]
    public async Task Parameters_are_merged_and_keep_where_they_came_from()
    {
        using var play = new Play().Arrives(null, ("CrmUrl", "https://example.com"), ("oo1_guest_ident", "Eva"));
        (await play.AskAsync(new SetCallParams { CallParams = MluviiMap<string?>.Empty.With("oo1_guest_ident", "Eva Malá") })).Success.ShouldBe(true);

        (await play.AskAsync(new GetCallParams())).CallParams.ShouldBe(
            new MluviiMap<string?>([new("CrmUrl", "https://example.com"), new("oo1_guest_ident", "Eva Malá")]));
        play.Session.Parameters["CrmUrl"].Source.ShouldBe(ParameterSource.WidgetApi);
        play.Session.Parameters["oo1_guest_ident"].Source.ShouldBe(ParameterSource.Chatbot);
    }

    [Fact]
    public async Task A_read_only_parameter_refuses_the_whole_change()
    {
        using var play = new Play().Arrives(GuestChannel.WhatsApp, ("CustomerNumber", "12"));
        var answer = await play.AskAsync(new SetCallParams { CallParams = MluviiMap<string?>.Empty.With("CustomerNumber", "13").With("other", "x") });

        answer.Success.ShouldBe(false);
        answer.ErrorMessage.ShouldNotBeNull().ShouldContain("CustomerNumber");
        play.Session.Parameters.Keys.ShouldBe(["CustomerNumber"]);
        play.Session.Parameters["CustomerNumber"].ShouldBe(new CallParameter("12", ParameterSource.ExternalMessaging, true));
    }

    [Fact]
    public void Strict_mluvii_refuses_a_change_without_parameters()
    {
        using var play = new Play().Arrives();
        play.BotSends(new SetCallParams()).Refusal.ShouldBe(BotSendRefusal.Invalid);
    }

    [Fact]
    public void Operators_set_parameters_too()
    {
        using var play = new Play();
        play.Arrives(null, ("HandoffReason", "Sales"));
        play.Simulation.Operators.Accepts(play.Guest, Play.Jana);
        play.Simulation.Operators.Sets(play.Guest, new Dictionary<string, string?> { ["CustomerNumber"] = "7" });
        play.Session.Parameters["CustomerNumber"].ShouldBe(new CallParameter("7", ParameterSource.User, true));
    }

    [Fact]
    public void Tags_of_the_tenant_are_set_and_unset_and_others_ignored()
    {
        using var play = new Play().Arrives();
        play.BotSends(new SetTag { Name = "vip" }).IsAccepted.ShouldBeTrue();
        play.BotSends(new SetTag { Name = "unknown" }).IsAccepted.ShouldBeTrue();
        play.Session.Tags.ShouldBe(["VIP"]);
        play.Notes.ShouldContain(note => note.Kind == NoteKind.Ignored && note.Text.Contains("unknown"));

        play.BotSends(new UnsetTag { Name = "VIP" });
        play.Session.Tags.ShouldBeEmpty();
    }

    [Fact]
    public void Offline_mails_are_noted_or_swallowed_by_a_widget_without_a_form()
    {
        var mail = new SendGuestOfflineEmail { Subject = "Zpráva", Message = "Zavolejte", Location = "Bot" };
        using var play = new Play().Arrives();
        play.BotSends(mail).IsAccepted.ShouldBeTrue();
        play.Notes.ShouldContain(note => note.Kind == NoteKind.Done && note.Text.Contains("info@example.com") && note.Text.Contains("Zavolejte"));

        play.Simulation.Change(tenant => tenant with { OfflineForm = null });
        play.BotSends(mail).IsAccepted.ShouldBeTrue();
        play.Notes[^1].Kind.ShouldBe(NoteKind.Ignored);
    }
}
