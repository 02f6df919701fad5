package kz.zholdama.channel.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.select.Select;
import kz.zholdama.calendar.Channel;
import kz.zholdama.channel.Scope;
import kz.zholdama.channel.accounts.ChannelAccount;
import kz.zholdama.channel.accounts.EnteredAccount;
import kz.zholdama.platform.ui.form.Form;
import kz.zholdama.platform.ui.form.Stored;

/** What is kept of an account: whose it is and what it may do. */
final class ChannelAccountForm extends Form<EnteredAccount> {

    private static final int BIN = 12;

    ChannelAccountForm() {
        super(EnteredAccount.class, "channel.account.");
        inOneColumn();
        require(text("name", EnteredAccount.LONGEST_NAME)).setHelperText(getTranslation("channel.account.name.hint"));
        text("bin", BIN);
        var channel = require(add("channel", new Select<Channel>()));
        channel.setItems(EnteredAccount.CHANNELS);
        channel.setItemLabelGenerator(one -> getTranslation("channel." + one.name()));
        var scopes = require(add("scopes", new CheckboxGroup<Scope>()));
        scopes.setItems(Scope.values());
        scopes.setItemLabelGenerator(one -> getTranslation("channel.scope." + one.name()));
        scopes.addClassName("vertical");
        text("certificate", EnteredAccount.LONGEST_CERTIFICATE)
                .setHelperText(getTranslation("channel.account.certificate.hint"));
    }

    static Stored<EnteredAccount> stored(ChannelAccount account) {
        return new Stored<>(
                new EnteredAccount(
                        account.name(), account.bin(), account.channel(), account.scopes(), account.certificate()),
                account.version());
    }
}
